import { describe, expect, it } from 'vitest'
import { heard, listen, readSpeakersOf, speakersOf } from '../heard.ts'

describe('who speaks', () => {
  it('is shown by the fullest form of the name that the article gives', () => {
    expect(
      speakersOf('Ana Lopez runs the port.', '“The bridge is closed,” Ms. Lopez told the Gazette.'),
    ).toEqual(['Ana Lopez'])
    expect(speakersOf('“The bridge is closed,” Lopez said. Ana Maria Lopez runs the port.')).toEqual([
      'Ana Maria Lopez',
    ])
  })

  it('may have titles, suffixes, particles, initials, hyphens and accents', () => {
    for (const name of [
      'Ludwig von Mises',
      'Myrzaiym Janybek kyzy',
      'Mohammed bin Salman',
      'John F. Smith',
      'Marie-Claire Dupont-Aignan',
      'François Hollande',
      "Siobhán O'Brien",
    ])
      expect(speakersOf(`“The bridge is closed,” said ${name}.`)).toEqual([name])
    expect(speakersOf('“The bridge is closed,” Sen. Ana Lopez said.')).toEqual(['Ana Lopez'])
    expect(speakersOf('“The bridge is closed,” state Del. Marcia “Cia” Price (D-Norfolk), shouted.')).toEqual(
      ['Marcia “Cia” Price'],
    )
  })

  it('is named without age, trade, office or award', () => {
    for (const [source, name] of [
      ['Ten-year-old Ana Lopez', 'Ana Lopez'],
      ['Skipper Ana Lopez', 'Ana Lopez'],
      ['Deputy Editor-in-Chief Ana Lopez', 'Ana Lopez'],
      ['Landlady Ana Lopez', 'Ana Lopez'],
      ['State Trooper Ana Lopez', 'Ana Lopez'],
      ['Cllr Ana Lopez', 'Ana Lopez'],
      ['Mother-of-two Ana Lopez', 'Ana Lopez'],
      ['Co-author Ana Lopez', 'Ana Lopez'],
      ['Eyewitness Ana Lopez', 'Ana Lopez'],
      ['Ana Lopez, née Roe,', 'Ana Lopez'],
      ['Ana Lopez III', 'Ana Lopez III'],
      ['Ana Lopez OBE', 'Ana Lopez'],
      ['NDP MLA Ana Lopez', 'Ana Lopez'],
      ['Minister for Public Housing Ana Lopez', 'Ana Lopez'],
      ['President of Peru Ana Lopez', 'Ana Lopez'],
    ] as const)
      expect([source, ...heard(`${source} said that the bridge was closed.`)]).toEqual([
        source,
        `indirect ${name}: the bridge was closed`,
      ])
  })

  it('is not only an initial where the article gives the first name', () => {
    expect(speakersOf('E. Lopez signed it. Emilia Lopez came. “The bridge is closed,” Lopez said.')).toEqual([
      'Emilia Lopez',
    ])
  })

  it('may stand behind a work: “Harbour Lights” star Ana Lopez', () => {
    expect(speakersOf('“The port is closed now,” said “Harbour Lights” star Ana Lopez.')).toEqual([
      'Ana Lopez',
    ])
  })

  it('may stand behind “one”', () => {
    expect(speakersOf('“I paid for it,” wrote one, Ana Lopez of Tulsa.')).toEqual(['Ana Lopez'])
  })

  it('is not what a headline makes of the name', () => {
    expect(
      speakersOf('Roe Hits Ana Lopez', 'Ana Lopez, the mayor, came.', '“It leaks,” the mayor said.'),
    ).toEqual(['Ana Lopez'])
  })

  it('is all of those who speak together', () => {
    expect(
      heard(
        'Ana Lopez and Carl Roe said they would come. “We are late,” said Ana Lopez and Carl Roe.',
        'In May, Lopez, Roe and other leaders said that it rained.',
        '“It leaks,” Lopez and Roe said in a joint statement.',
        'He met Ana Lopez and Carl Roe said that it rained.',
      ),
    ).toEqual([
      'indirect Ana Lopez and Carl Roe: they would come',
      'direct Ana Lopez and Carl Roe: “We are late,”',
      'indirect Lopez, Roe and other leaders: it rained',
      'direct Ana Lopez and Carl Roe: “It leaks,”',
      'indirect Carl Roe: it rained',
    ])
  })

  it('may begin with the family name, even one that is a common noun', () => {
    expect(speakersOf('Park Ji-won came. Park added that prices would be “squeezed like cabbage.”')).toEqual([
      'Park Ji-won',
    ])
  })

  it('keeps the title where a letter is all of the name', () => {
    expect(speakersOf('“The bridge is closed,” Officer B said.')).toEqual(['Officer B'])
  })

  it('is the name that explains a description, wherever they come from and whatever they are', () => {
    for (const source of [
      'The chair of the talks, Ana Lopez of Brazil,',
      'Her coach, the grandmaster Ana Lopez,',
      'The officer, identified in the report only as Ana Lopez,',
      'A baker who gave her name as Ana Lopez',
      'A woman named Ana Lopez',
      'Norway’s chief negotiator, Ana Lopez,',
      'The vicar, the Rev Ana Lopez,',
    ])
      expect([source, ...heard(`Carl Roe came. ${source} said that it rained.`)]).toEqual([
        source,
        'indirect Ana Lopez: it rained',
      ])
  })

  it('is told apart from somebody of the same surname by title', () => {
    expect(
      speakersOf(
        'Ana Lopez and her husband Carl Lopez run the port.',
        '“The bridge is closed,” Mr. Lopez said.',
        '“It is open,” Mrs. Lopez said.',
      ),
    ).toEqual(['Carl Lopez', 'Ana Lopez'])
  })

  it('is not a thing with a name', () => {
    expect(heard('The Harbour Line closes.', 'He said that a bus would come.')).toEqual([])
  })

  it('is nobody where two of the same surname are as much in mind', () => {
    expect(
      speakersOf(
        'Mayor Peter Lund fought the ferry. His sister, the teacher Karen Lund, disagreed.',
        '“People must be realistic,” Lund said.',
      ),
    ).toEqual(['?'])
  })

  it('is the one of a family who was called by the surname alone before the others came', () => {
    expect(
      speakersOf(
        'Hanna Lund built the ferry. “It floats,” Lund said.',
        'Her sister, Karen Lund, sells tickets. “It leaks,” Karen says.',
        'The harbour is old. Many boats lie there.',
        '“It floats for me,” Lund said. “It leaks,” said the younger Lund.',
      ),
    ).toEqual(['Hanna Lund', 'Karen Lund', 'Hanna Lund', '?'])
  })

  it('is nobody of a family where a relative known by first name is more in mind', () => {
    expect(
      speakersOf(
        'Peter Lund built the ferry.',
        'His father, Carl, sells tickets. He sleeps late.',
        '“It leaks,” Mr. Lund said.',
        'Mr. Lund looked at the ferry. “It floats,” he said.',
        'Judge Roe listened. “It leaks,” he said.',
      ),
    ).toEqual(['?', '?', 'Roe'])
  })

  it('is by title the sister who was brought in by her whole name', () => {
    expect(
      speakersOf(
        'Claire Lund, 58, denies it. Her sister Elspeth, 61, was ill.',
        '“She had won for years,” Miss Lund told the court.',
        '“I forgive her,” said Elspeth Lund.',
      ),
    ).toEqual(['Claire Lund', 'Elspeth Lund'])
  })

  it('is one of a couple who share the surname: “Doreen and Len Lund”', () => {
    expect(
      speakersOf(
        'Doreen and Len Lund bought it.',
        '“It was not my coat,” said Mrs Lund.',
        'Mr Lund, a docker, had heard his name. “She said it right,” he said.',
      ),
    ).toEqual(['Doreen Lund', 'Len Lund'])
  })

  it('is nobody of a family who was only called by first name so far', () => {
    expect(
      speakersOf(
        'Angela Lund bought it. Her husband, Dean, threw it out. “I wrote to them,” Lund said.',
        'It was late. “They sent a coupon,” said Dean Lund.',
      ),
    ).toEqual(['Angela Lund', 'Dean Lund'])
  })

  it('is the one of a family whom a first name means, whoever else of it is in mind', () => {
    expect(
      speakersOf(
        'Hanna Lund built the ferry with her son Peter Lund.',
        '“It leaks,” Peter Lund said. He said that he had told her.',
        '“It floats,” said Hanna.',
      ),
    ).toEqual(['Peter Lund', 'Hanna Lund'])
  })

  it.each([
    ['al-Masri', 'Omar al-Masri'],
    ['el-Sisi', 'Ahmed el-Sisi'],
    ['d’Estaing', 'Jean d’Estaing'],
  ])('keeps the small article of a name: %s', (surname, name) => {
    expect(
      speakersOf(
        `“We lost money,” said ${name}, the chief executive.`,
        `“No more,” ${surname} said.`,
        `“It was a pro-Trump crowd in mid-May,” said ${surname}.`,
      ),
    ).toEqual([name, name, name])
  })

  it('is somebody without a full name, though a group is called after them', () => {
    expect(
      speakersOf(
        'The Obama administration kept the bridge. President Obama left.',
        '“It is right,” Obama said. He called it a “good thing for all of the town.”',
      ),
    ).toEqual(['Obama', 'Obama'])
  })

  it('may be unnamed, as the article words it', () => {
    for (const source of [
      'a senior official',
      'one voter',
      'several environmental groups',
      'a spokesman for the port',
      'a person familiar with the talks',
      'multiple sources privy to the talks',
      'a dozen members of the council',
    ])
      expect(speakersOf(`“The bridge is closed,” ${source} said.`)).toEqual([source])
    expect(speakersOf('PARIS (AP) — A former trooper said the bridge was “closed for good.”')).toEqual([
      'a former trooper',
    ])
  })

  it('is no name where a common noun opens the sentence', () => {
    expect(heard('Police said the man fled. They said he was armed.')).toEqual([
      'indirect police: the man fled',
      'indirect police: he was armed',
    ])
    expect(heard('Congress said that it was late.')).toEqual(['indirect Congress: it was late'])
  })

  it('is no thing that cannot speak', () => {
    expect(
      speakersOf('The procedures give the chair of the club authority to call a “special meeting” of it.'),
    ).toEqual([])
  })

  it('keeps the article that is part of a newspaper’s name', () => {
    expect(speakersOf('The paper changed. It was “sad,” The Harbour Gazette wrote.')).toEqual([
      'The Harbour Gazette',
    ])
    expect(speakersOf('The bridge was “sad,” the Harbour Council said.')).toEqual(['Harbour Council'])
  })

  it('has the role that the article gives', () => {
    const [paragraph] = listen('“The bridge is closed,” said political analyst Ana Lopez.').paragraphs
    expect(paragraph?.quotes[0]?.speaker).toMatchObject({ name: 'Ana Lopez', role: 'political analyst' })
  })
})

describe('a description before the name', () => {
  it('tells the role', () => {
    const roles = (text: string) => listen(text).people.map(({ name, role }) => [name, role])
    expect(roles('A spokeswoman for the port, Ana Lopez, left. The mayor, Carl Roe, stayed.')).toEqual([
      ['Ana Lopez', 'spokeswoman for the port'],
      ['Carl Roe', 'mayor'],
    ])
  })

  it('keeps its bearer from being somebody else: “the president” is no spokeswoman', () => {
    expect(
      speakersOf(
        'A spokeswoman for the port, Ana Lopez, came.',
        'But at a rally on Saturday the president said the coast would “power a nation.”',
      ),
    ).toEqual(['?'])
  })
})

describe('what a speaker is', () => {
  const speakers = (...texts: string[]) =>
    listen(...texts).paragraphs.flatMap(({ quotes }) => quotes.flatMap(({ speaker }) => speaker ?? []))

  it('is a person, an organisation, or a source that the article does not name', () => {
    expect(speakers('“The bridge is closed,” Ana Lopez said.')).toMatchObject([{ kind: 'person' }])
    expect(speakers('“The bridge is closed,” the Port Authority said.')).toMatchObject([
      { name: 'Port Authority', kind: 'organisation' },
    ])
    expect(speakers('“The bridge is closed,” a senior official said.')).toMatchObject([
      { name: 'a senior official', kind: 'unnamed' },
    ])
  })

  it('is told as it is worded where the words are given, else as anywhere', () => {
    expect(
      speakers(
        '“The bridge is closed,” political expert Ana Lopez said.',
        '“It is old,” political analyst Ana Lopez said.',
        '“It will open,” Lopez said.',
      ).map(({ role }) => role),
    ).toEqual(['political expert', 'political analyst', 'political expert'])
  })

  it('leaves a description of one particular person out where whom it means is not told', () => {
    expect(speakersOf('“The bridge is closed,” the letter said.')).toEqual(['?'])
    expect(speakersOf('“The bridge is closed,” protesters shouted.')).toEqual(['protesters'])
    expect(speakersOf('“The bridge is closed,” the Lopez campaign said.')).toEqual(['Lopez campaign'])
  })
})

describe('interviews', () => {
  it('are said by those whose names begin their paragraphs', () => {
    expect(
      heard(
        'The coach, Carl Roe, met us.',
        'Reporter: What happened?',
        'Roe: We got beat. “No excuses.”',
        'Reporter: And now?',
        'Roe: Next question.',
      ),
    ).toEqual([
      'direct Reporter: What happened?',
      'direct Carl Roe: We got beat. “No excuses.”',
      'direct Reporter: And now?',
      'direct Carl Roe: Next question.',
    ])
  })

  it('leave the questions to the article where only “Q” and “A” stand there, and the answers to whom it is about', () => {
    const asked = ['Q: Is it late?', 'A: It is. I never slept.', 'Q: Why?', 'A: The port.']
    expect(heard('Ana Lopez runs the port.', ...asked)).toEqual([
      'direct Ana Lopez: It is. I never slept.',
      'direct Ana Lopez: The port.',
    ])
    expect(heard('Ana Lopez and Carl Roe run the port.', ...asked)).toEqual([
      'direct ?: It is. I never slept.',
      'direct ?: The port.',
    ])
  })

  it('are no lists: “When: … Where: …”', () => {
    expect(
      heard(
        'A fair opens. When it rains it closes.',
        'When: Sunday',
        'Where: The port',
        'When: Monday',
        'Where: Norfolk',
      ),
    ).toEqual([])
  })
})

describe('letters to the editor', () => {
  it('are said by those who sign them', () => {
    expect(
      speakersOf(
        'LETTERS.',
        'I cannot fathom why the bridge is closed.',
        'It sends a message.',
        'Ana Lopez.',
        'Norfolk, Va.',
        'Will it ever open?',
        'Carl Roe.',
        'I like the ferry.',
        'Maria Doe.',
      ),
    ).toEqual(['Ana Lopez', 'Ana Lopez', 'Carl Roe', 'Maria Doe'])
  })

  it('are none where a name stands alone for another reason', () => {
    expect(speakersOf('The bridge is closed.', 'Ana Lopez.', 'It was built long ago.')).toEqual([])
  })
})

describe('“he”, “she” and descriptions', () => {
  it('mean the one whom the subject describes', () => {
    expect(
      speakersOf(
        'Bishop Carl Roe hid them. A lieutenant came to apologise.',
        'The bishop gave him tea. “It was cold,” he said.',
      ),
    ).toEqual(['Carl Roe'])
  })

  it('mean the one of that age, or nobody of another: “the 79-year-old”', () => {
    expect(
      speakersOf(
        'Carl Roe, 34, broke the door. Ana Lopez, 79, was inside. Carl Roe left.',
        '“He was quick,” the 79-year-old said.',
      ),
    ).toEqual(['Ana Lopez'])
    expect(speakersOf('Carl Roe, 34, broke the door.', '“He was quick,” the 79-year-old said.')).toEqual([
      '?',
    ])
    expect(speakersOf('Ana Lopez went home.', '“It is late,” the 26-year-old said.')).toEqual(['Ana Lopez'])
  })

  it('mean the last source without a name: “the person”', () => {
    expect(speakersOf('A second official said that it was late. “They know it,” the person said.')).toEqual([
      'a second official',
    ])
  })

  it('mean no woman by “he” who was “she”', () => {
    expect(
      speakersOf('Dr. Pym said that it helps. “And it is fun,” she added.', '“It is too quiet,” he said.'),
    ).toEqual(['Pym', '?'])
    expect(
      speakersOf('My sister Lorna told me that she sleeps outside.', '“It is too quiet,” he said.'),
    ).toEqual(['?'])
  })

  it('mean nobody of the paragraph before where this one is about somebody else', () => {
    expect(
      speakersOf(
        'Maria Roe has a daughter there. Ana Lopez told parents that it was “safe for all.”',
        'That did not satisfy Roe. “An hour?” she asked.',
      ),
    ).toEqual(['Ana Lopez', '?'])
  })

  it('mean the one in mind by where they are from: “the Dutchwoman”', () => {
    expect(speakersOf('Ana Lopez won. Nobody followed her.', '“I was late,” the Dutchwoman said.')).toEqual([
      'Ana Lopez',
    ])
    expect(speakersOf('Carl Roe won.', '“I was late,” the Dutchwoman said.')).toEqual(['?'])
  })

  it('mean nobody else where the paragraph begins with somebody whom the article does not name', () => {
    for (const subject of ['His mother still comes to the port.', 'The senator-elect will come in May.'])
      expect([
        subject,
        ...speakersOf(
          '“It floats,” said Ana Lopez. “It leaks,” said Malakai Finau.',
          `${subject} “I bring a towel,” she said.`,
        ),
      ]).toEqual([subject, 'Ana Lopez', 'Malakai Finau', '?'])
  })

  it('mean a woman by “she” whose first name is mostly a man’s, where the article calls her so', () => {
    expect(
      speakersOf(
        'Carl Lopez ran the port for years, and she knew it well.',
        'Lopez wore her own boots.',
        'Ana Roe left. Lopez stayed. “It leaks,” she said.',
      ),
    ).toEqual(['Carl Lopez'])
  })

  it('mean a woman by “she” though somebody else does things on his phone', () => {
    expect(
      speakersOf(
        'Ana Lopez, 87, met him as he came.',
        'She said: “He stood there like a spare part.”',
        'Ana’s grandson Dean, 24, filmed it on his phone.',
        'Ana’s friend Rick lost his hat.',
      ),
    ).toEqual(['Ana Lopez'])
  })

  it('mean somebody without a name where one of several spoke: “one of the guards”', () => {
    expect(
      readSpeakersOf(
        'Carl Roe said that the gate was “shut for all.”',
        'One of the guards said he had called twice. “They told me to wait,” he said.',
      ),
    ).toEqual(['Carl Roe', 'one of the guards'])
    expect(
      readSpeakersOf(
        'Carl Roe spoke.',
        'Roe’s predecessor was dismissed. In an interview, he said it was “a bad job.”',
      ),
    ).toEqual(['?'])
  })

  it('may come before the name: “Asked what he wanted, Mr. Roe thought”', () => {
    expect(
      speakersOf(
        'Dan Doe said that it was “late for all.”',
        'Asked what he wanted, Carl Roe thought for a while. “Close a door,” he said.',
      ),
    ).toEqual(['Dan Doe', 'Carl Roe'])
  })

  it('mean who was the subject behind a place without a comma', () => {
    expect(
      speakersOf(
        'Ana Lopez chose the ridge.',
        'Lopez left. In a tent at the camp she drew it and marked the place of her lookout, Nell Roe. “I had her too low,” she said.',
      ),
    ).toEqual(['Ana Lopez'])
  })

  it('mean those of many tongues', () => {
    expect(
      readSpeakersOf(
        'Beatriz Roe met Quillaq Doe and Zoltán Lopez.',
        '“It leaks,” she said. “It floats,” he said.',
      ),
    ).toEqual(['Beatriz Roe', 'Zoltán Lopez'])
    // Two men: it is not plain which.
    expect(
      readSpeakersOf(
        'Beatriz Roe met Gintaras Doe and Zoltán Lopez.',
        '“It leaks,” she said. “It floats,” he said.',
      ),
    ).toEqual(['Beatriz Roe', '?'])
  })

  it('are guessed only where the paragraph speaks of somebody who may be meant', () => {
    expect(
      speakersOf('“It leaks,” said Ana Lopez, 34.', 'It rained. “We will wait,” the finance minister said.'),
    ).toEqual(['Ana Lopez', '?'])
  })

  it('mean the one whom a sentence names so: “She was Elin Roe”', () => {
    expect(
      speakersOf(
        'Ana Lopez said she was late. “He was good,” she added.',
        'By noon a woman came with soup. She was Elin Roe, 22, a student.',
        '“Dad knows,” she said.',
      ),
    ).toEqual(['Ana Lopez', 'Elin Roe'])
  })

  it('mean nobody of two who come together', () => {
    expect(speakersOf('Carl Roe and Dan Doe met in May. “It leaks badly,” he said.')).toEqual(['?'])
  })

  it('do not answer themselves', () => {
    expect(
      speakersOf('“It leaks badly,” Ana Lopez told Maria Roe.', '“It floats well,” she replied.'),
    ).toEqual(['Ana Lopez', '?'])
    expect(
      speakersOf(
        '“It leaks badly,” Ana Lopez said.',
        'Asked whether it sinks, she replied: “Not yet, I hope.”',
      ),
    ).toEqual(['Ana Lopez', 'Ana Lopez'])
  })

  it('mean nobody who only saw her do something', () => {
    expect(
      speakersOf(
        'Ana Lopez was a botanist.',
        'In May a student filmed her kneeling there and explaining how moss grows. “It has no roots,” she said.',
      ),
    ).toEqual(['Ana Lopez'])
  })

  it('mean the last speaker of that gender', () => {
    expect(
      speakersOf(
        '“The bridge is closed,” Mrs. Lopez said. She added, “It will open soon.” Mr. Roe disagreed.',
        '“It is open,” he said.',
      ),
    ).toEqual(['Lopez', 'Lopez', 'Roe'])
  })

  it('mean who reported, not whom the report is about', () => {
    expect(
      speakersOf(
        'Tyresha McClenney saw Mrs. Clinton speak.',
        'McClenney said Clinton shows no concern for the bridge.',
        '“It’s not something that she says,” she said.',
      ),
    ).toEqual(['Tyresha McClenney'])
  })

  it('mean nobody whom the article named where they bring in a stranger', () => {
    expect(
      speakersOf('Mrs. Lopez left the stage.', '“The bridge is closed for all of us,” the announcer said.'),
    ).not.toEqual(['Lopez'])
  })

  it('mean nobody else where somebody without a name was brought in so: “her mother”, “a nurse”', () => {
    expect(
      speakersOf('Ana Lopez runs the port. Her mother lives there.', '“It leaks,” the mother said.'),
    ).toEqual(['?'])
    expect(speakersOf('Ana Lopez’s doctor stood by.', '“She will live,” the doctor said.')).toEqual(['?'])
    expect(speakersOf('Ana Lopez fell. A young nurse came.', '“It is a scratch,” the nurse said.')).toEqual([
      'a young nurse',
    ])
    expect(speakersOf('Ana Lopez is a nurse.', '“It is a scratch,” the nurse said.')).toEqual(['Ana Lopez'])
  })

  it('mean the one whose name stands behind them between commas: “Ms. Lopez’s mother, Gulnora,”', () => {
    const family = 'Ana Lopez runs the port. Lopez’s mother, Gulnora, a nurse, helps.'
    expect(speakersOf(family, '“She cannot swim,” the mother added.')).toEqual(['Gulnora'])
    expect(speakersOf(`${family} “She cannot swim,” she added.`)).not.toEqual(['Ana Lopez'])
    expect(
      speakersOf(
        'Ana Lopez runs the port with her mother, Gulnora, and Carl Roe.',
        '“It leaks,” the mother said.',
      ),
    ).toEqual(['?'])
  })

  it('mean nobody where two are described so', () => {
    expect(
      speakersOf(
        'A vote is due. Senator Ana Lopez met Senator Carl Roe.',
        'Many came.',
        '“The bridge is closed,” the senator said.',
      ),
    ).toEqual(['?'])
  })

  it('mean the one whom the article described so', () => {
    expect(
      speakersOf('Ana Lopez, the mayor, met Carl Roe, a judge.', '“The bridge is closed,” the mayor said.'),
    ).toEqual(['Ana Lopez'])
  })

  it('are relatives whom the article does not name where those are the subject', () => {
    expect(
      speakersOf(
        'Ana Lopez came. Her aunt is old, and she still says, “The bridge has been closed too long.”',
      ),
    ).not.toContain('Ana Lopez')
  })

  it('are offices, not names, where they are written with capitals', () => {
    expect(
      speakersOf(
        'Ana Lopez, the CEO of the port, met MLA Carl Roe.',
        '“The bridge is closed,” the CEO said. “It is not,” the MLA said. “Who knows,” the Prime Minister said.',
      ),
    ).toEqual(['Ana Lopez', 'Carl Roe', '?'])
  })

  it('are nobody else than whose they are: “the family’s attorney” is no district attorney', () => {
    for (const family of ['family’s', 'families’'])
      expect(
        speakersOf('Ana Roe, the district attorney, came.', `“It is closed,” the ${family} attorney said.`),
      ).toEqual(['?'])
  })

  it('mean no holiday: “Christmas Eve”', () => {
    expect(speakersOf('On Christmas Eve, Jan Lopez drove the bus. “It is late,” she said.')).toEqual([
      'Jan Lopez',
    ])
  })

  it('are nobody who holds another office', () => {
    expect(speakersOf('Mr. Roe, the minister of health, came.', '“It is closed,” the mayor said.')).toEqual([
      '?',
    ])
    expect(
      speakersOf('Carl Roe, the minister of health, came.', '“It is closed,” the prime minister said.'),
    ).toEqual(['?'])
  })

  it('are nobody of the other party: “the Democratic nominee” is no Republican', () => {
    expect(
      speakersOf('Mr. Roe, a Republican senator, came. “The bridge is closed,” the Democratic nominee said.'),
    ).not.toContain('Roe')
    expect(
      speakersOf('Rep. Carl Roe (R-Texas) came. “The bridge is closed,” the Republican candidate said.'),
    ).toEqual(['Carl Roe'])
  })

  it('are people where the noun is one for people', () => {
    expect(
      speakersOf(
        'Ana Lopez, chair of the platform committee, came.',
        'The platform says “the bridge is closed.”',
      ),
    ).not.toContain('Ana Lopez')
  })

  it('tell one of two with the same surname by “herself”', () => {
    expect(
      speakersOf('Ana Roe came.', 'Carl Roe said, “It is old.”', 'Roe herself said, “The bridge is closed.”'),
    ).toEqual(['Carl Roe', 'Ana Roe'])
  })

  it('leave out whom a description fits from long before, where somebody else was just spoken of', () => {
    expect(
      speakersOf(
        'Carl Roe, the vice president of the port, came.',
        ...Array.from({ length: 8 }, () => 'The river is wide. It is deep. It is cold.'),
        'Dan Lopez went on, thanking everybody. “The bridge is closed,” the former president said.',
      ),
    ).toEqual(['?'])
  })
})

describe('organisations', () => {
  it('are those that “it”, “they” or a noun means where they spoke or were the subject before', () => {
    expect(
      speakersOf('Intel said on Monday that the chip was late. It added that “the plant is ready.”'),
    ).toEqual(['Intel'])
    expect(
      speakersOf('Twitter Inc. acknowledged that it was late. “We are ready for the law,” the company said.'),
    ).toEqual(['Twitter Inc.'])
    expect(
      speakersOf('Several Democrats cautioned against the bridge. They also said “the port is busy.”'),
    ).toEqual(['Democrats'])
    expect(
      speakersOf('Ana Lopez walked from Sioux City to the Oval Office. The bridge, they said, is “closed.”'),
    ).toEqual([])
  })

  it('are no bodies of another kind: a union is no company', () => {
    expect(readSpeakersOf('The ACV union said it was late.', '“We regret it,” the company said.')).toEqual([
      '?',
    ])
    expect(
      readSpeakersOf(
        'Acme Inc. closed.',
        '“We regret it,” the London-based company said.',
        'The ACV union said it was late. “We will pay,” the company said.',
      ),
    ).toEqual(['Acme Inc.', 'Acme Inc.'])
  })

  it('are no people where “which” or what they are stands beside the name', () => {
    expect(
      speakersOf(
        'Sans Murs, which runs clinics, called the plan “slow and blind.”',
        '“We are late,” the charity said.',
      ),
    ).toEqual(['Sans Murs', 'Sans Murs'])
  })

  it('are meant by “the bank” though their name looks like a surname', () => {
    expect(heard('Nordkredit said it was late. The bank said that it was sorry.')).toEqual([
      'indirect Nordkredit: it was late',
      'indirect Nordkredit: it was sorry',
    ])
  })

  it('may be named by an appeal', () => {
    expect(heard('Save the Children said that it rained.')).toEqual(['indirect Save the Children: it rained'])
  })

  it('are meant by “it” though their name looks like a surname or a plural', () => {
    expect(
      readSpeakersOf(
        'Brewhaus said that it was sorry. “We believe in coffee,” it said.',
        'State-owned Minera said it would close. “We are late,” it said.',
      ),
    ).toEqual(['Brewhaus', 'Minera'])
  })

  it('are no pronouns: “WHO said”', () => {
    expect(heard('WHO said 14 ports were closed.')).toEqual(['indirect WHO: 14 ports were closed'])
  })

  it('are not where the report was written', () => {
    expect(heard('PARIS: The Port Authority went on, saying that it rained.')).toEqual([
      'indirect Port Authority: it rained',
    ])
  })

  it('speak through documents that bear their name, not the document itself', () => {
    for (const [text, speaker] of [
      ['Research conducted by the Health Institute found that the water is clean.', 'Health Institute'],
      ['A 2014 study that appeared in the Health Journal found that the water is clean.', 'Health Journal'],
      ['The water is clean, according to Ana Lopez’s report.', 'Ana Lopez'],
    ] as const)
      expect([text, ...heard(text).map((line) => line.replace(/^indirect (.*?): .*$/, '$1'))]).toEqual([
        text,
        speaker,
      ])
    expect(
      heard('A report by the Port Council came out.', 'The report says that the water is clean.'),
    ).toEqual(['indirect Port Council: the water is clean'])
    expect(heard('A new poll says that the mayor leads.')).toEqual(['indirect ?: the mayor leads'])
  })

  it('are not shares of those asked', () => {
    expect(heard('Another 19 percent said they would stay at home.')).toEqual([])
    expect(heard('Six in 10 voters say that the bridge is old.')).toEqual([])
  })

  it('are the organisation whose whole name a short form or other letters mean', () => {
    expect(
      heard('The Times said that it rained.', 'The New York Times wrote that it rained.').map(
        (l) => l.split(':')[0],
      ),
    ).toEqual(['indirect New York Times', 'indirect New York Times'])
    expect(
      heard(
        'The water is bad, according to the top British medical journal.',
        'He reads the British Medical Journal.',
      ),
    ).toEqual(['indirect British Medical Journal: The water is bad'])
    expect(heard('The White House is old.', 'The House said that it rained.')).toEqual([
      'indirect House: it rained',
    ])
    expect(heard('The Hill reported that it rained.')).toEqual(['indirect The Hill: it rained'])
    expect(heard('The Council for Old Ports met.', 'The Council said that it rained.')).toEqual([
      'indirect Council for Old Ports: it rained',
    ])
  })

  it('may be told apart from who they are by one comma alone', () => {
    expect(speakersOf('Ana Lopez, a former agent for Carl Roe has said “it is late” to them.')).toEqual([
      'Ana Lopez',
    ])
    expect(
      speakersOf(
        'Delegate Ana Lopez, clad in a red cape that formed the name Trump, said it was a “failure” of theirs.',
      ),
    ).toEqual(['Ana Lopez'])
  })

  it('is whom the sentence before is about, though its verb may be a noun, too', () => {
    expect(speakersOf('Ben Roe beat Carl Lund in three sets. “I played well today,” he said.')).toEqual([
      'Ben Roe',
    ])
  })
})

describe('a name with “-ji”', () => {
  it('is that of whom India honours so', () => {
    for (const said of ['“It is late,” Dornji said.', 'Swami Dornji: “It is late.”'])
      expect([said, ...readSpeakersOf('Prime Minister Narendra Dorn came.', said)]).toEqual([
        said,
        'Narendra Dorn',
      ])
  })
})
