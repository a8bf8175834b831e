import { describe, expect, it } from 'vitest'
import { heard, readSpeakersOf, speakersOf } from '../heard.ts'

describe('somebody else than the last one named', () => {
  it('speaks where a clause only tells what a relative could not do', () => {
    expect(
      speakersOf(
        'Ana Lopez won. “I wrote it,” she said.',
        'She gave it to her aunt, Maria, who could not read. “She used to say: ‘Ask first.’ I always did.”',
      ),
    ).not.toContain('Maria')
  })

  it('is a woman by “kyzy” and a man by “uulu” or a father’s name', () => {
    for (const [name, pronoun] of [
      ['Almaz kyzy Nurzat', 'she'],
      ['Almaz uulu Nurzat', 'he'],
      ['Nurzat Pavlovna Roe', 'she'],
    ] as const)
      expect([
        name,
        ...heard(
          `${pronoun === 'he' ? 'Carl' : 'Ana'} Lopez came. “It melts,” ${pronoun} said.`,
          `In Port Roe, the head of the village, ${name}, showed a visitor the siren. It was broken, ${pronoun} said.`,
        ).slice(1),
      ]).toEqual([name, `indirect ${name}: It was broken`])
  })
})

describe('“he” and “she”', () => {
  it('mean nobody whom the question names', () => {
    const ana = 'Ana Lindqvist spoke to Radio Nord on Monday.'
    for (const asked of [
      'Asked whether she would stand against Ula Brandt',
      'When asked if she knew of the Ula Brandt case',
    ])
      expect(readSpeakersOf(ana, `${asked}, she replied: “I will not tell.” “Really,” she added.`)).toEqual([
        'Ana Lindqvist',
        'Ana Lindqvist',
      ])
  })

  it('mean rather who did something than who was only named beside', () => {
    const first = 'Eva Lindqvist became the first woman to box for Norway.'
    const beaten = [
      'The bout was lost on points to Greta Brandt.',
      'The 31-year-old was beaten by England’s Greta Brandt.',
    ]
    for (const lost of beaten)
      expect(readSpeakersOf(first, `${lost}`, '“I am still a novice, and I learn,” she said.')).toEqual([
        'Eva Lindqvist',
      ])
    const who = 'It was lost to Greta Brandt, who had trained for years.'
    expect(readSpeakersOf(first, who, '“I am still a novice, and I learn,” she said.')).not.toEqual([
      'Eva Lindqvist',
    ])
  })

  it('mean rather who was named than “a guard” or what is written like a name', () => {
    const ana = 'Ana Lindqvist spoke to Radio Nord on Monday.'
    const grant = 'She had asked the Rural Home Grant and the Winter Heating Benefit for help.'
    expect(readSpeakersOf(`${ana} ${grant}`, '“It was cold, and we went home,” she said.')).toEqual([
      'Ana Lindqvist',
    ])
    const guard = 'Otto Brandt was asked by a guard whose side he was on.'
    expect(readSpeakersOf(`${guard} “The side with the engines,” he replied.`)).toEqual(['Otto Brandt'])
  })

  it('mean a woman also where the article calls her “spokesman”, and no man whom it calls “spokeswoman”', () => {
    const said = (who: string, pronoun: string) =>
      speakersOf(`Bo Diaz came. Union ${who} confirmed that. “It is true,” ${pronoun} said.`)
    expect(said('spokesman Hope Lopez', 'she')).toEqual(['Hope Lopez'])
    expect(said('chairman Janet Roe', 'she')).toEqual(['Janet Roe'])
    expect(said('spokeswoman Tyler Roe', 'she')).toEqual(['Tyler Roe'])
  })

  it('mean nobody in a clause that they are put into: “Maria, she says, was late”', () => {
    expect(heard('Ana Lopez is glad. Maria Roe, she says, was the one who sat up with them.')).toEqual([
      'indirect Ana Lopez: Maria Roe, she says, was the one who sat up with them',
    ])
  })

  it('are not meant by one text for the same person', () => {
    expect(
      speakersOf(
        'Ana Lopez came. “It is late,” she said.',
        'The former judge, A.K.M. Roe, tried to persuade her. “She said no,” he recalls.',
        'What will she do now? “Sleep,” she says.',
      ),
    ).toEqual(['Ana Lopez', 'A.K.M. Roe', 'Ana Lopez'])
    expect(
      speakersOf('The former judge, A.K.M. Roe, came. “It is late,” he said.', '“Not for me,” she said.'),
    ).toEqual(['A.K.M. Roe', '?'])
  })

  it('mean the one whose matter it was: “That was Maria’s plan”', () => {
    expect(
      speakersOf(
        'Carl Lopez, 70, runs the port. “Not all of it,” corrected his wife, Maria.',
        'Mayor Amer Roe said that the port was old.',
        'The port has five piers.',
        'That was Maria’s plan. “I drew it,” she said.',
      ),
    ).toEqual(['Maria', 'Maria'])
  })
})

describe('a paragraph that nobody is named for', () => {
  it('is not said by whom it speaks to', () => {
    for (const [asked, answer] of [
      ['“Does it leak?” asked Sen. Ana Lopez, Republican of Ohio.', '“Senator, we do not know.”'],
      ['“Does it leak?” asked Mayor Ana Lopez.', '“It always did, Mayor.”'],
      ['“Does it leak?” Ana Lopez asked.', '“I heard it drip, ma’am.”'],
      ['“Does it leak?” Ana Lopez asked.', '“Ms. Lopez, it does.”'],
    ] as const)
      expect([answer, ...speakersOf(asked, answer)]).toEqual([answer, 'Ana Lopez', '?'])
    expect(speakersOf('“It leaks,” Ana Lopez said.', '“The port is old, and it leaks.”').at(-1)).toBe(
      'Ana Lopez',
    )
  })

  it('is not said by who just answered a question', () => {
    expect(
      speakersOf(
        '“Did you hear the bell?” Ana Lopez asked.',
        '“I heard a noise,” Carl Roe said.',
        '“You wrote down that it was the bell.”',
      ),
    ).toEqual(['Ana Lopez', 'Carl Roe', '?'])
  })
})

describe('a video', () => {
  it('gives the words of who is heard in it, not of who plays it', () => {
    expect(
      speakersOf('Ana Lopez played a video in which Carl Roe can be heard saying “I only want my coat.”'),
    ).toEqual(['Carl Roe'])
  })
})

describe('somebody without a name whom a sentence brings in', () => {
  it('is whom “he” means next', () => {
    for (const text of [
      'A firefighter knocked on the window of the truck. Under his jacket was a cat.',
      'Late in the afternoon a firefighter knocked on the window of the truck. Under his jacket was a cat.',
    ])
      expect([
        text,
        ...readSpeakersOf(
          'Sheriff Carl Roe came. “It is hot,” Roe said.',
          text,
          '“Is this yours?” he asked.',
        ),
      ]).toEqual([text, 'Carl Roe', 'a firefighter'])
  })

  it('is “another” of those spoken of', () => {
    expect(
      speakersOf(
        'One minister said: “She is kind.” Another was less glad. “She had to go, and she knew it,” he said.',
      ),
    ).toEqual(['one minister', 'another minister'])
  })

  it('has the name that the sentence says they gave', () => {
    for (const text of [
      'At Port Station, a trader who gave only his family name, Ogawa, said he had seen it. “It was quiet,” he said.',
      'One of them, a trader called Ogawa, spent the week there. “It was quiet,” he said.',
    ])
      expect([text, ...speakersOf(text)]).toEqual([text, 'Ogawa'])
  })

  it('is not whom they are charged with hurting', () => {
    expect(
      heard('A guard accused of hurting an old man outside a shop told the court he was afraid.'),
    ).toEqual(['indirect a guard: he was afraid'])
  })
})

describe('names of bodies', () => {
  it('are whole', () => {
    for (const name of [
      'Water UK',
      'Dockers’ Union',
      'Women’s Institute',
      'Dockers’ Union of Wales',
      'Harbour Star Lines',
    ])
      expect([name, ...heard(`The ${name} said that the port was old.`)]).toEqual([
        name,
        `indirect ${name}: the port was old`,
      ])
  })

  it('may begin a sentence with a common word', () => {
    expect(heard('The water is low. Water UK, which sells it, said it was likely.')).toEqual([
      'indirect Water UK: it was likely',
    ])
  })

  it('are not those of who speaks for them', () => {
    expect(speakersOf('A spokesman for the pool’s operator, Bluewave, said: “The pool is closed.”')).toEqual([
      'a spokesman for the pool’s operator, Bluewave',
    ])
    expect(speakersOf('A spokesman for the pool, Carl Roe, said: “The pool is closed.”')).toEqual([
      'Carl Roe',
    ])
  })
})

describe('the name of who speaks', () => {
  it('stands in apposition to what they are, whatever goes before', () => {
    for (const text of [
      'Asked by a visitor if he expected more floods, the port’s director, Carl Roe, said it was likely.',
      'Asked by a visitor if he expected more floods, the mayor, Carl Roe, said it was likely.',
      'Also speaking, the National Vice President of the Port Workers Association, Carl Roe, said it was likely.',
    ])
      expect([text, ...heard(text)]).toEqual([text, 'indirect Carl Roe: it was likely'])
    expect(
      heard('Earlier, an expert called by the state, retired port captain Carl Roe, said it was likely.'),
    ).toEqual(['indirect Carl Roe: it was likely'])
    expect(speakersOf('The chair of the judges, the writer Carl Roe, called it “a quiet book”.')).toEqual([
      'Carl Roe',
    ])
  })

  it('is told of whoever calls herself so', () => {
    expect(
      speakersOf(
        'Ana Lopez came. “It is late,” she said.',
        'A trader who identified herself simply as Mama Roe came too. “Bread is dear,” she lamented.',
      ),
    ).toEqual(['Ana Lopez', 'Mama Roe'])
    expect(
      speakersOf('The driver, whose name was Bo, stopped the car. “There is the old road,” he said.'),
    ).toEqual(['Bo'])
    expect(
      speakersOf(
        'The driver, whose name was Bo, got up to show me the way.',
        '“There is the old road,” he said.',
      ),
    ).toEqual(['Bo'])
  })

  it('is meant by “according to him” and by what somebody “used to say”', () => {
    expect(speakersOf('Carl Roe spoke. According to him, the price is “wicked and unfair.”')).toEqual([
      'Carl Roe',
    ])
    expect(
      heard('Ana Lopez disliked talk. Talent, she used to say, was what people called hard work.'),
    ).toEqual(['indirect Ana Lopez: Talent, she used to say, was what people called hard work'])
  })
})

describe('what somebody says', () => {
  it('may stand behind when, or behind a pause', () => {
    expect(heard('Ana Lopez said after the meeting that she understood the worry.')).toEqual([
      'indirect Ana Lopez: she understood the worry',
    ])
    expect(heard('Ana Lopez left. She adds, after a pause, that she has read all the books.')).toEqual([
      'indirect Ana Lopez: she has read all the books',
    ])
    expect(heard('Ana Lopez once called it the only good record she owned.')).toEqual([
      'indirect Ana Lopez: once called it the only good record she owned',
    ])
  })
})

describe('who somebody without a name is not', () => {
  it('is whom a sentence names behind the description', () => {
    expect(speakersOf('A school graduate, Carl Roe had no office. “It is cold,” he said.')).toEqual([
      'Carl Roe',
    ])
  })

  it('is the one whom the next description means and “he added” goes on with', () => {
    expect(
      speakersOf(
        'Carl Roe came. “Is it cold?” a reporter asked.',
        '“It was colder,” the trader replied.',
        '“I like the cold,” he added.',
      ).at(-1),
    ).not.toBe('a reporter')
  })

  it('is one for “another” where nobody was spoken of so', () => {
    expect(
      speakersOf(
        'According to the Gazette, one sign read, “Slow down.” Another advised, “Look up, all of you.”',
      ).at(-1),
    ).not.toBe('Gazette')
  })
})

describe('a post of something', () => {
  const said = 'said that the town was “full.”'
  it.each([
    [
      'Ana Roe, head of the eye department at Elba Hospital, wept.',
      `The head of the bone department in the ministry ${said}`,
      '?',
    ],
    ['Ana Roe wept at noon. Tom Lund left her.', `The director of the eye clinic ${said}`, '?'],
    [
      'Ana Roe, head of the eye department at Elba Hospital, wept.',
      `The head of the eye department ${said}`,
      'Ana Roe',
    ],
    [
      'Ana Roe, director of the Elba police department, left.',
      `The director of the department ${said}`,
      'Ana Roe',
    ],
  ])('is nobody’s who holds another: %s %s', (before, text, speaker) =>
    expect(readSpeakersOf(before, text)).toEqual([speaker]),
  )
})
