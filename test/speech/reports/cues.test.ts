import { describe, expect, it } from 'vitest'
import { readParagraphs } from '../../../src/speech/reports/reading.ts'
import { heard, listen, readSpeakersOf, speakersOf } from '../heard.ts'

describe('words that say who speaks', () => {
  it('stand before, behind and inside what is said', () => {
    for (const text of [
      'Ana Lopez said, “The bridge is closed.”',
      '“The bridge is closed,” Ana Lopez said.',
      '“The bridge is closed,” said Ana Lopez.',
      '“The bridge,” added Ana Lopez, “is closed.”',
      'According to Ana Lopez, “The bridge is closed.”',
      'In a statement on Monday, Ana Lopez wrote: “The bridge is closed.”',
      '“The bridge is closed,” Ana Lopez shot back.',
      '“Is the bridge closed?” Ana Lopez asked.',
      'Ana Lopez tweeted on Monday: “The bridge is closed.”',
    ])
      expect([text, ...new Set(speakersOf(text))]).toEqual([text, 'Ana Lopez'])
  })

  it('may stand apart from the name, which appositions and clauses follow', () => {
    for (const text of [
      '“The bridge is closed,” said Ana Lopez, director of the port, in London.',
      '“The bridge is closed,” Ana Lopez, who runs the port, told the Gazette.',
      '“The bridge is closed,” said the port’s director, Ana Lopez.',
      '“The bridge is closed,” Ana Lopez (D-N.C.), a member of the council, said on Friday.',
    ])
      expect([text, ...speakersOf(text)]).toEqual([text, 'Ana Lopez'])
  })

  it('may be passive', () => {
    expect(speakersOf('Ana Lopez was quoted as saying, “The bridge is closed.”')).toEqual(['Ana Lopez'])
  })

  it('report words without quotation marks where they are plain', () => {
    expect(heard('Ana Lopez said that the bridge would stay closed.')).toEqual([
      'indirect Ana Lopez: the bridge would stay closed',
    ])
    expect(heard('The bridge would stay closed, Ana Lopez said.')).toEqual([
      'indirect Ana Lopez: The bridge would stay closed',
    ])
  })

  it('report no more than the clause with “who” that they stand in', () => {
    expect(heard('Ana Lopez, who complained that it was loud, has been suspended.')).toEqual([
      'indirect Ana Lopez: it was loud',
    ])
    expect(heard('They met Ana Lopez, a nurse who told him never to speak of it.')).toEqual([
      'indirect Ana Lopez: told him never to speak of it',
    ])
    for (const text of [
      'A man who complained about the noise has been suspended.',
      'The nurse who reported the error left.',
      'Ana Lopez laughed so hard that she fell.',
      'Ana Lopez pleaded not guilty.',
      'The vote came after nearly four hours of public comment.',
    ])
      expect([text, ...heard(text)]).toEqual([text])
  })

  it('report what is said by somebody “who asked not to be named”', () => {
    expect(
      heard('The port will close, said a senior official who asked not to be named because it was late.'),
    ).toEqual(['indirect a senior official: The port will close'])
  })

  it('are somebody else’s than of the subject that has a verb of its own', () => {
    expect(heard('The plan, which is new, would open the port next spring, said Ana Lopez.')).toEqual([
      'indirect Ana Lopez: The plan, which is new, would open the port next spring',
    ])
  })

  it('hold for the short sentence that goes on: “Good riddance.”', () => {
    expect(
      speakersOf('“It leaks and it smells,” said Ana Lopez. “Good riddance.” It was “Old Tom.”'),
    ).toEqual(['Ana Lopez', 'Ana Lopez'])
    expect(speakersOf('“It leaks and it smells,” said Ana Lopez. “Never.”')).toEqual([
      'Ana Lopez',
      'Ana Lopez',
    ])
  })

  it('give the words of whoever reports, not of those who are reported to talk or think so', () => {
    expect(
      speakersOf('Ana Lopez said the two men had been talking “on and off, mostly off” for years.'),
    ).toEqual(['Ana Lopez'])
    expect(speakersOf('Ana Lopez said that Carl Roe considered himself “a good neighbour to all.”')).toEqual([
      'Ana Lopez',
    ])
  })

  it('are not the subject’s where somebody else does it: “a voice telling him”', () => {
    expect(heard('Carl Roe heard a woman’s voice telling him a joke.')).toEqual([])
    expect(heard('Carl Roe conceded after lunch in a room that was being swept.')).toEqual([])
  })

  it('do not make anybody say the name of a work', () => {
    for (const text of [
      'Ana Lopez praised the port. Her field guide, “Small Green Worlds,” is in print.',
      'Ana Lopez praised the port. The result, “The Ferry Years,” was late.',
      'Ana Lopez said so. Her song is “Stand by Your Man,” she thinks.',
    ])
      expect([text, ...speakersOf(text)]).toEqual([text])
    expect(speakersOf('Ana Lopez said, “Stand by Your Man.” “Happy New Year,” she added.')).toEqual([
      'Ana Lopez',
      'Ana Lopez',
    ])
  })

  it('have the subject behind the time: “Moments before the vote, …”', () => {
    expect(heard('Moments before the vote, Ana Lopez stood up and said that it rained.')).toEqual([
      'indirect Ana Lopez: it rained',
    ])
  })

  it('are whose they are, not the agency’s that tells them', () => {
    const text = 'Ana Lopez said the port would close, Reuters reported.'
    expect(heard(text)).toEqual(['indirect Ana Lopez: the port would close'])
    // What is shown says who passes it on.
    const [quote] = listen(text).paragraphs[0]?.quotes ?? []
    expect(text.slice(quote?.report?.start, quote?.report?.end)).toBe(text.slice(0, -1))
  })

  it('are nobody’s where the subject has another verb in between', () => {
    expect(heard('At four every morning, Ana Lopez goes down and talks to a crane.')).toEqual([])
  })

  it.each([
    [
      'Both issued statements – Ana Lopez saying she was “very glad” and Carl Roe calling it a “great day.”',
      ['Ana Lopez', 'Carl Roe'],
    ],
    [
      'Many chimed in, with Ana Lopez tweeting that it was a “disaster” and asking, “How can it be?”',
      ['Ana Lopez', 'Ana Lopez'],
    ],
    ['Under what Ana Lopez called “the old model,” the Harbour Club charged more.', ['Ana Lopez']],
    [
      'Even as Ana Lopez claimed that “it leaks far less,” Carl Roe said the ferries were different.',
      ['Ana Lopez'],
    ],
    ['Ana Lopez tells voters who wonder why she is late that she “was not called.”', ['Ana Lopez']],
    ['Ana Lopez said Carl Roe will continue to be “a champion for all.”', ['Ana Lopez']],
    [
      'As the crowd began to chant, Ana Lopez was joined by Carl Roe and joked, “You are late.”',
      ['Ana Lopez'],
    ],
  ])('are whose clause it is: %s', (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  })

  it.each([
    ['Carl Roe was quoted by the Gazette as saying that it rained.', ['indirect Carl Roe: it rained']],
    [
      'Unlike Ana Lopez, who said it leaked, Carl Roe said it floated.',
      ['indirect Ana Lopez: it leaked', 'indirect Carl Roe: it floated'],
    ],
    [
      'Ana Lopez said it leaked and Carl Roe said it floated.',
      ['indirect Ana Lopez: it leaked', 'indirect Carl Roe: it floated'],
    ],
    [
      'While Ana Lopez pledged to work with both, Carl Roe insisted that it leaked.',
      ['indirect Ana Lopez: pledged to work with both', 'indirect Carl Roe: it leaked'],
    ],
    [
      'Ana Lopez offered him a job as Secretary of Defense, then said that he would come.',
      ['indirect Ana Lopez: he would come'],
    ],
    ['Neither Ana Lopez nor Carl Roe said that it leaked.', []],
    ['Had Ana Lopez said that it leaked, it would be known.', []],
    ['Said Ana Lopez: “It leaks badly.”', ['direct Ana Lopez: “It leaks badly.”']],
  ])('are read with what stands around them: %s', (text, expected) => {
    expect(heard(text)).toEqual(expected)
  })

  it('give nothing where only whom one tells stands behind them, or what one finds', () => {
    expect(
      heard(
        'Ana Lopez said nothing about the port. Ana Lopez told the regulator instead. Ana Lopez found the losses in a folder marked so.',
      ),
    ).toEqual([])
  })

  it('give nothing where it was not said', () => {
    expect(
      heard('Neither woman had asked for a bridge. Ana Lopez has stopped telling parents the number.'),
    ).toEqual([])
  })

  it('do not report to whom they are told', () => {
    for (const told of [
      'Ana Lopez told Reuters the bridge was closed.',
      'Ana Lopez told the Gazette on Monday that the bridge was closed.',
      'Ana Lopez told him the bridge was closed.',
      'Ana Lopez said on Friday in a statement that the bridge was closed.',
      'Ana Lopez told reporters the bridge was closed.',
    ])
      expect([told, ...heard(told)]).toEqual([told, 'indirect Ana Lopez: the bridge was closed'])
  })

  it('report what stands behind them, or before them where only an aside stands behind', () => {
    for (const [text, said] of [
      ['Hours later, Intel said the event was canceled.', 'the event was canceled'],
      [
        'And yet, Mr. Roe’s aides say, the bridge remains a priority for her.',
        'the bridge remains a priority for her',
      ],
      [
        'But underneath the criticism, Democratic sources said, Mr. Roe still has respect for her.',
        'Mr. Roe still has respect for her',
      ],
      ['The bridge will stay closed, Ana Lopez told The Huffington Post.', 'The bridge will stay closed'],
      [
        'The bridge will stay closed for good, say some Democrats, who regret it.',
        'The bridge will stay closed for good',
      ],
      ['The spokesman refused to answer questions but said there was no bridge.', 'there was no bridge'],
    ] as const)
      expect([text, ...heard(text).map((line) => line.replace(/^.*?: /, ''))]).toEqual([text, said])
    expect(heard('When Trump won in the south, Rubio fired back forcefully.')).toEqual([])
  })

  it('report nothing where a thing is their object', () => {
    expect(heard('Ana Lopez wrote a detailed letter to the president of the port.')).toEqual([])
    expect(heard('Ana Lopez reported daily.', 'Ana Lopez reported to the president of the port.')).toEqual([])
  })

  it('give a quotation before them only where they follow a comma', () => {
    expect(
      heard('Officials studied a “supermax” prison, and a former official said there have been talks.'),
    ).toEqual(['indirect a former official: there have been talks'])
  })

  it('report nothing where they are denied or imagined', () => {
    expect(heard('Ana Lopez did not say that the bridge was closed.')).toEqual([])
    expect(heard('Ana Lopez would say that the bridge was closed.')).toEqual([])
  })

  it('are no words of saying where the same form is a noun: “a persuasive advocate”', () => {
    expect(heard('She has long been a persuasive advocate for women, minorities and families.')).toEqual([])
    expect(heard('Republicans say they have several questions for the director.')).toEqual([
      'indirect Republicans: they have several questions for the director',
    ])
  })

  it('may be nouns with their owner before them', () => {
    expect(speakersOf('Voters liked Ana Lopez’s promise that “the bridge will open soon.”')).toEqual([
      'Ana Lopez',
    ])
    expect(speakersOf('Ana Lopez came. Her answer was “the bridge will open soon.”')).toEqual(['Ana Lopez'])
  })

  it('may be participles of those whom “with” brings in, and of things that bear words, which are nobody', () => {
    expect(
      speakersOf('The mayor of Springfield walked along, with many marchers chanting, “Open the bridge!”'),
    ).toEqual(['many marchers'])
    expect(speakersOf('Carl Roe held up a sign saying “Open the bridge now.”')).toEqual(['?'])
  })

  it('give the words to nobody else where the one who says them is not named', () => {
    expect(
      speakersOf('“The bridge is closed,” Ana Lopez said.', '“When will it open?” I said. “Is it old?”'),
    ).toEqual(['Ana Lopez', '?', '?'])
    expect(speakersOf('Ana Lopez came. In the evening Lopez was asked, “When will it open?”')).toEqual(['?'])
  })

  it('have the subject behind a dateline and behind a clause before it', () => {
    expect(
      speakersOf(
        'NEWPORT (AP) — In response to the mayor, Ana Lopez met voters, saying: “The bridge is closed.”',
      ),
    ).toEqual(['Ana Lopez'])
    expect(
      speakersOf(
        'Paris (AFP) – Democrat Ana Lopez has taken a swipe at the mayor, saying “the bridge is closed to all.”',
      ),
    ).toEqual(['Ana Lopez'])
    expect(speakersOf('Ana Lopez posted a message on Twitter reading “Open the bridge, please.”')).toEqual([
      'Ana Lopez',
    ])
    expect(speakersOf('When asked about the bridge, Ana Lopez smiled and said, “It is closed.”')).toEqual([
      'Ana Lopez',
    ])
  })

  it('belong to a cry before them, whatever stands beside the name', () => {
    expect(
      speakersOf('“It is closed!” The mayor’s niece, Ana Lopez (D-Norfolk), shouted to the crowd.'),
    ).toEqual(['Ana Lopez'])
    expect(
      speakersOf('“Is it closed?” Ana Lopez said. “Why?” Carl Roe said that he did not know.'),
    ).not.toContain('Carl Roe')
  })

  it('have a subject that “as”, an amount or somebody’s aides bring in', () => {
    for (const [text, speaker] of [
      ['As Ana Lopez, a professor at Yale, put it, “The bridge is closed.”', 'Ana Lopez'],
      ['A majority of voters say, “The bridge is closed.”', 'a majority of voters'],
      ['Ana Lopez and her aides said, “The bridge is closed.”', 'Ana Lopez'],
    ] as const)
      expect([text, ...speakersOf(text)]).toEqual([text, speaker])
  })

  it('may be missing: a name and a colon, or a dash and a name in the next paragraph', () => {
    expect(speakersOf('Ana Lopez and Carl Roe differ. Roe: “The bridge is closed.”')).toEqual(['Carl Roe'])
    expect(speakersOf('“The bridge is closed.”', '- Ana Lopez, at a rally')).toEqual(['Ana Lopez'])
  })

  it('are about somebody’s own words where they say “his” or “her”', () => {
    expect(
      speakersOf('Carl Roe came. Bill de Blasio also repeated his claim that “the bridge is closed to all.”'),
    ).toEqual(['Bill de Blasio'])
  })

  it('belong to the subject behind what tells time and place', () => {
    expect(
      heard('In Ames, Iowa, on Sunday, Mrs. Clinton went on, saying that the bridge should stay.'),
    ).toEqual(['indirect Clinton: the bridge should stay'])
  })

  it('are no verbs where they follow a noun without an article: “worker protests”', () => {
    expect(heard('The closures could kindle widespread worker protests like those of last year.')).toEqual([])
    expect(heard('A mayor claims that the bridge is closed.')).toEqual([
      'indirect a mayor: the bridge is closed',
    ])
  })

  it('stand at the end of a line that signs what is quoted', () => {
    expect(speakersOf('“The bridge is closed for all of us.” ― Ana Lopez')).toEqual(['Ana Lopez'])
  })

  it('report nothing where they do something with a thing or a person', () => {
    for (const text of [
      'Ana Lopez claimed her third victory in the string of races.',
      'Carl Roe maintains a commanding lead in the port.',
      'Ana Lopez joked with her best friends at the table.',
      'Carl Roe finally agreed to a moratorium of ten months.',
      'Ana Lopez responded by closing the bridge.',
      'More than 500 guests roared when the bridge was opened.',
      'Ana Lopez quoted the Talmud and visited the grave of her father.',
    ])
      expect([text, ...heard(text)]).toEqual([text])
    expect(heard('Ana Lopez claimed the bridge was closed.')).toEqual([
      'indirect Ana Lopez: the bridge was closed',
    ])
    expect(heard('Ana Lopez complained about the state of the bridge.')).toEqual([
      'indirect Ana Lopez: complained about the state of the bridge',
    ])
  })

  it('report nothing where they are only supposed', () => {
    expect(heard('If Ana Lopez says that the bridge is closed, nobody will come.')).toEqual([])
    expect(heard('When the mayor asks about the bridge, nobody is surprised.')).toEqual([])
  })

  it('are nouns where a verb of their own follows them', () => {
    expect(heard('Carl Roe and his sexist remarks loomed large at the debate.')).toEqual([])
    expect(heard('The strong jobs report has cleared the way for the bridge.')).toEqual([])
  })

  it('never take whom one tells for who tells', () => {
    expect(
      heard(
        'One delegate not on the list, Ana Lopez, told Politico that she was leaning toward Carl Roe.',
      ).join(),
    ).not.toContain('Politico:')
  })

  it('belong to the name in apposition to somebody vague', () => {
    expect(
      speakersOf('One pastor supporting Mr. Roe, Ana Lopez of Springfield, said, “The bridge is closed.”'),
    ).toEqual(['Ana Lopez'])
  })

  it('are not the object of what the subject does', () => {
    expect(speakersOf('Several critics attacking Carl Roe said, “The bridge is closed.”')).toEqual([
      'several critics attacking Carl Roe',
    ])
  })

  it('stand behind “put it”, a title in an apposition, and “quoted as saying”', () => {
    for (const text of [
      'As the engineer Ana Lopez put it in a long letter, “the bridge is closed.”',
      'As Ana Lopez, professor of law at Yale and author of “The Bridge,” put it, “It is closed to all of us.”',
      '“The bridge is closed,” Ana Lopez is quoted as saying.',
      'Ana Lopez fired back forcefully: “The bridge is closed.”',
      '“The bridge is closed,” Ana Lopez surmised.',
    ])
      expect([text, ...new Set(speakersOf(text))]).toEqual([text, 'Ana Lopez'])
  })

  it('may be missing before a colon, where the sentence has one subject', () => {
    expect(
      readSpeakersOf('Ana Lopez (D-N.C.) had a blunt message to Carl Roe: “The bridge is closed.”'),
    ).toEqual(['Ana Lopez'])
    expect(
      speakersOf('Ana Lopez was so upset that I had to change my answer: “The bridge is open.”'),
    ).toEqual(['?'])
  })

  it('belong to the quotation that they introduce, not to the next', () => {
    expect(
      speakersOf('Ana Lopez came. Lopez was asked, “Is it closed?” Mr. Roe answered, “I have no idea.”'),
    ).toEqual(['?', 'Roe'])
    expect(speakersOf('When a guest shouted, “Open it,” Ana Lopez joked, laughing, “Not today.”')).toEqual([
      'a guest',
      'Ana Lopez',
    ])
  })

  it('have the pronoun of their own clause for their subject', () => {
    expect(
      speakersOf('Carl Roe came. When I asked Ana Lopez, he looked up and said, “The bridge is closed.”'),
    ).toEqual(['Carl Roe'])
    expect(
      speakersOf(
        'Ana Lopez came. Eight years ago, she thanked the mayor and later said, “The bridge is closed.”',
      ),
    ).toEqual(['Ana Lopez'])
  })

  it('have a family, and others whose noun ends like an adverb, for their subject', () => {
    expect(
      speakersOf('Ana Lopez’s family urged the mayor to act “as a matter of the greater good.”'),
    ).toEqual(['Ana Lopez’s family'])
  })

  it('of stance are somebody’s words where nobody could do it without words', () => {
    expect(heard('Ana Lopez questioned the mayor’s right to close the bridge.')).toEqual([
      'indirect Ana Lopez: questioned the mayor’s right to close the bridge',
    ])
    expect(heard('Ana Lopez called the closed bridge a shame for the port.')).toEqual([
      'indirect Ana Lopez: called the closed bridge a shame for the port',
    ])
    expect(heard('Ana Lopez called a hearing about the bridge.')).toEqual([])
    expect(heard('Republicans are urging Ana Lopez to open the bridge.')).toEqual([])
  })

  it('of finding give words where a clause follows', () => {
    expect(heard('The Health Institute found the water was clean.')).toEqual([
      'indirect Health Institute: the water was clean',
    ])
    expect(heard('The Health Institute found a new director.')).toEqual([])
  })

  it('are nobody’s where somebody else stands between the subject and the participle', () => {
    expect(
      heard('Ana Lopez remains sure despite a few friends, such as Carl Roe, now saying the bridge is old.'),
    ).toEqual([])
  })

  it('may be inserted between commas', () => {
    expect(
      heard('Ana Lopez came. As the river has shrunk, she continued, the port has lost its ships.'),
    ).toEqual(['indirect Ana Lopez: the port has lost its ships'])
    expect(heard('The trouble, Ana Lopez writes, began with a clash between the port and the city.')).toEqual(
      ['indirect Ana Lopez: The trouble, Ana Lopez writes, began with a clash between the port and the city'],
    )
  })

  it('stand behind a quotation that belongs to a clause about the speaker', () => {
    expect(heard('Ana Lopez, who calls the bridge a “mess,” said it would close.').at(-1)).toBe(
      'indirect Ana Lopez: it would close',
    )
  })

  it('belong to whom a relative clause is about, not to the name that ends it', () => {
    expect(
      speakersOf('Several local leaders who worked for Carl Roe or Ana Lopez said, “The bridge is closed.”'),
    ).toEqual(['several local leaders'])
  })

  it('go on beside another report behind “but” or “while”', () => {
    expect(
      heard('Ana Lopez said that it rained but port officials said they do not believe it.').map(
        (l) => l.split(':')[0],
      ),
    ).toEqual(['indirect Ana Lopez', 'indirect port officials'])
  })

  it('have a plural subject in “a wide array of economists”, “outside experts” and “other advocates”', () => {
    for (const [text, speaker] of [
      ['A wide array of economists say that the bridge is old.', 'a wide array of economists'],
      ['Outside experts also say the bridge is old.', 'outside experts'],
      ['Other port advocates also said the bridge is old.', 'other port advocates'],
      ['But port groups that have endorsed him say the bridge is old.', 'port groups'],
    ] as const)
      expect([text, ...heard(text)]).toEqual([text, `indirect ${speaker}: the bridge is old`])
  })

  it('belong to the name behind a role: “his top aide, Ana Lopez, told”', () => {
    expect(
      heard(
        'Carl Roe remains committed to the bridge of the port, his top aide, Ana Lopez, told The Huffington Post.',
      ),
    ).toEqual(['indirect Ana Lopez: Carl Roe remains committed to the bridge of the port'])
  })

  it('may have a time and a title behind them', () => {
    expect(
      heard(
        'Ana Lopez came. The bridge was closed for the whole of the winter, she said Wednesday on CNN’s “New Day.”',
      ),
    ).toEqual(['indirect Ana Lopez: The bridge was closed for the whole of the winter'])
  })

  it('give a clause beside the quotation behind it', () => {
    expect(heard('Ana Lopez said the river rose on Monday, “as it always does.”')).toEqual([
      'indirect Ana Lopez: the river rose on Monday',
      'direct Ana Lopez: “as it always does.”',
    ])
    expect(heard('Ana Lopez said the river rose on Monday and was “cold.”')).toEqual([
      'indirect Ana Lopez: the river rose on Monday',
      'direct Ana Lopez: “cold.”',
    ])
    for (const text of [
      'Ana Lopez said the river was “cold.”',
      'Ana Lopez said the river was not only wide “but cold.”',
      'Ana Lopez said in the port, “It is cold.”',
      'Ana Lopez told reporters as she left the old port, “It is cold.”',
    ])
      expect([text, heard(text).length]).toEqual([text, 1])
  })

  it('are not what others accept: “agreed to”', () => {
    expect(
      speakersOf('According to insider Ana Lopez, Roe and Wilde have agreed to “all terms” of the fight.'),
    ).toEqual(['Ana Lopez'])
    expect(speakersOf('The clubs agreed to “all terms” of the deal, Ana Lopez said.')).toEqual(['Ana Lopez'])
  })

  it('may be those of talk: “was like”', () => {
    expect(speakersOf('Ana Lopez was like, “What am I doing here?”')).toEqual(['Ana Lopez'])
  })

  it('may be a signature or a name in brackets, which nothing but the quotation goes before', () => {
    for (const behind of ['-- Ana Lopez', '~ Ana Lopez', '(Ana Lopez, nurse)', '[Ana Lopez, CNN, 3/4/16]'])
      expect(speakersOf(`“I would close the port tomorrow.” ${behind}`)).toEqual(['Ana Lopez'])
    expect(speakersOf('The play was “Titanic” (Ana Lopez) and it closed.')).toEqual([])
  })

  it('go before a list of quotations whose sources stand in brackets', () => {
    expect(
      speakersOf(
        'Here is what candidate Ana Lopez said about ports:',
        '“I would close the port tomorrow.” (Interview, CNN, 2/10)',
        '“I would open the port tomorrow.” (Rally in Ohio, 2/12)',
        '“I never said that I would close it.” (Debate, 2/13)',
        '“I never said that I would open it.” [NYT, 3/4/16]',
      ),
    ).toEqual(Array(4).fill('Ana Lopez'))
  })

  it('are no findings inside of what is said: “said that she shows”', () => {
    expect(
      readSpeakersOf('Carl Roe came. Ana Lopez said that Roe shows “great charm” and is fond of the port.'),
    ).toEqual(['Ana Lopez'])
  })

  it('are not the remarks that others call something', () => {
    expect(
      speakersOf(
        'Ana Lopez denounced Carl Roe’s remarks as “hurtful” and warned of more. “It is a shame,” she said.',
      ),
    ).toEqual(['Ana Lopez', 'Ana Lopez'])
  })

  it('may be those of the clause before the main one: “After she said …, he said”', () => {
    expect(
      speakersOf(
        'After Ana Lopez said that students might do better at “slower schools,” Carl Roe said: “I do not like it.”',
      ),
    ).toEqual(['Ana Lopez', 'Carl Roe'])
  })

  it('are not whose name stands in what they give: “Roe was late, he said”', () => {
    expect(
      speakersOf(
        'Carl Lund, a blogger, said he is for none of them. Also, Ben Roe was never a liberal, he said. “He is late.”',
      ),
    ).toEqual(['Carl Lund'])
  })

  it('are not behind a signature where the sentence says whose the words are', () => {
    expect(speakersOf('Carl Roe said that his party was “still the first in the land.” --Ana Lopez')).toEqual(
      ['Carl Roe'],
    )
  })

  it('are hers who says “and I quote”', () => {
    expect(speakersOf('Ana Lopez said, and I quote, “We love the bridge.”')).toEqual(['Ana Lopez'])
  })

  it('may stand behind what somebody does meanwhile: “Speaking at the event, …”', () => {
    expect(
      heard('Speaking at the event, the chairman of the Fund, Ana Lopez, stated that the money was gone.'),
    ).toEqual(['indirect Ana Lopez: the money was gone'])
  })

  it('may be what somebody says, and how that is: “Her message was clear:”', () => {
    expect(speakersOf('Ana Lopez’s message was clear: “The bridge is closed.”')).toEqual(['Ana Lopez'])
  })

  it('may be plain in courts and councils: “averred”', () => {
    expect(speakersOf('“The bridge is closed,” averred Ana Lopez, a teacher.')).toEqual(['Ana Lopez'])
  })
})

describe('a verb for how somebody sounds', () => {
  it('tells who speaks', () => {
    for (const cue of [
      'snorted Ana Roe',
      'Ana Roe growled',
      'grinned Ana Roe',
      'Ana Roe queried',
      'chorused Ana Roe',
    ])
      expect([cue, ...speakersOf(`Carl Doe came. “It is far too late for that,” ${cue}.`)]).toEqual([
        cue,
        'Ana Roe',
      ])
  })
})

describe('who speaks', () => {
  const allSay = (who: string, ...sentences: string[]): void => {
    for (const sentence of sentences)
      expect([sentence, ...new Set(readSpeakersOf(sentence))]).toEqual([sentence, who])
  }

  it('may stand behind a verb of advice: “advised Lopez”', () => {
    allSay(
      'Ana Lopez',
      '“Do not wait for the ferry,” advised Ana Lopez.',
      '“The port is yours,” reminded Ana Lopez, who runs it.',
    )
    expect(readSpeakersOf('“Do not wait for the ferry,” told Ana Lopez on Monday.')).toEqual(['?'])
  })

  it('has a name behind an office that has one, too', () => {
    allSay(
      'Ana Lopez',
      'Mr Roe’s long-term colleague, the former Radio Elba correspondent Ana Lopez, said: “He knew the port.”',
      'The firm’s founder, Elba Times columnist Ana Lopez, said: “He knew the port.”',
    )
  })

  it('is whom a paper reports as saying it', () => {
    allSay(
      'Ana Lopez',
      'The newspaper Elba Times reported the swimmer Ana Lopez as saying she left “in tears”.',
    )
  })

  it('is whoever the participle’s own clause is about', () => {
    allSay(
      'Ana Lopez',
      'Ana Lopez left in the end, escaping with the money and singing, “I put it in a bag.”',
      'Ana Lopez came late. The talks with Carl Roe were much reported, though she ended that on Monday, telling him, “Let me be.”',
    )
    allSay(
      'many marchers',
      'The march went on with many marchers waving flags and chanting “Close the port.”',
    )
  })

  it('is not “it” that feels so, nor a man whose lawyer does', () => {
    expect(readSpeakersOf('Ana Lopez won. It felt “amazing” to be there, she said.')).toEqual(['Ana Lopez'])
    allSay('Ana Lopez', 'It means that Carl Roe “is a free agent,” said his lawyer, Ana Lopez.')
  })

  it('may be “him” behind “by”', () => {
    expect(readSpeakersOf('Carl Roe left. The port was accused by him of “false tales”.')).toEqual([
      'Carl Roe',
    ])
  })

  it('is no word of what was seen: “a letter seen by the Gazette says”', () => {
    const [paragraph] = readParagraphs(['A leaked letter seen by the Elba Times says “the port must close”.'])
    expect(paragraph?.sentences[0]?.reports.map(({ source }) => source.head.lower)).toEqual(['letter'])
  })

  it('is no longer than who they are: “said the pilot in an interview”', () => {
    allSay(
      'an ornithologist',
      '“I ran out of paper,” recalled an ornithologist in an interview with the Elba Times.',
    )
  })

  it('is nobody whom it is told to: “was told “…””', () => {
    expect(
      readSpeakersOf('Ana Lopez asked for more. A child who answered well was told “adequate”.'),
    ).toEqual(['?'])
  })

  it('is whoever threatens, not who tells of it', () => {
    expect(readSpeakersOf('Ana Lopez left Carl Roe. She said he had threatened to “tell it all”.')).toEqual([
      'Carl Roe',
    ])
  })

  it('is who is seen saying it, and a message that somebody only gets', () => {
    allSay('a woman', 'Carl Roe saw a woman crying and murmuring “You saved my life.”')
    allSay('Ana Lopez', 'Carl Roe watched Ana Lopez shouting “You saved my life.”')
    expect(
      readSpeakersOf('Carl Roe says that all he gets is a message stating, “The port is closed.”'),
    ).toEqual(['?'])
    allSay('Carl Roe', 'Carl Roe sent a message stating, “The port is closed.”')
  })

  it('is whom a short sentence before the colon tells of', () => {
    expect(
      readSpeakersOf('Carl Roe promised “a port without fog”. Ana Lopez is more cautious: “We will see.”'),
    ).toEqual(['Carl Roe', 'Ana Lopez'])
  })

  it('may go by a name', () => {
    allSay('John Roe', 'A man going by the name John Roe said, “The port is closed.”')
  })

  it('is of whom the sentence names first, though no comma closes what they are', () => {
    for (const calling of [
      'Port Ferries president and chief executive',
      'co-headteacher at Shorewell Primary School',
      'head of the Harbour Trust',
    ])
      expect([calling, ...readSpeakersOf(`Jonas Doe, ${calling} said it was “a very hard year”.`)]).toEqual([
        calling,
        'Jonas Doe',
      ])
    expect(readSpeakersOf('Ana Roe, a nurse said, was “very late again”.')).not.toEqual(['Ana Roe'])
  })
})

describe('who speaks behind “after”, “before” or “since”', () => {
  it('is told more of between commas', () => {
    for (const text of [
      'The naming came two months after Jensen Doe, chief executive of Acme (ACM), told reporters it was “formidable”.',
      'The vote came a day before Jensen Doe, the mayor of Elba, said it was “over”.',
    ])
      expect([text, ...readSpeakersOf(text)]).toEqual([text, 'Jensen Doe'])
  })
})

describe('what somebody does meanwhile', () => {
  it('stands between commas before what they say', () => {
    const text = 'The row broke out after Jensen Doe, while responding to a question, said: “It is over.”'
    expect(readSpeakersOf(text)).toEqual(['Jensen Doe'])
  })

  it('is not what somebody else does', () => {
    expect(
      readSpeakersOf('She signed an order, while Jensen Doe, the former mayor, proposed we “wake up”.'),
    ).toEqual(['Jensen Doe'])
  })
})

describe('what somebody is, behind one comma or before their name', () => {
  it.each([
    'Gajanand Doe, a resident of Elba said, “The port is late.”',
    'Expressing his anger, Gajanand Doe, a resident of Elba said, “The port is late.”',
    '“The port is late,” said philosopher, peace activist and novelist Gajanand Doe.',
  ])('is theirs: %s', (text) => {
    expect(readSpeakersOf(text)).toEqual(['Gajanand Doe'])
  })

  it('is not theirs of whom it is only told', () => {
    expect(readSpeakersOf('Gajanand Doe, a nurse said, was late. “The port is shut.”')).not.toContain(
      'Gajanand Doe',
    )
  })
})

describe('“the NGO”', () => {
  it('is the body that was named', () => {
    expect(
      readSpeakersOf('Human Rights Watch spoke on Monday. “It is bad,” the NGO said in a statement.'),
    ).toEqual(['Human Rights Watch'])
  })
})
