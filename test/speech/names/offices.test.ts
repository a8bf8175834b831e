import { describe, expect, it } from 'vitest'
import { readSpeakersOf } from '../heard.ts'

/** Who speaks last in the texts, told with them. */
const lastOf = (...texts: readonly string[]): unknown[] => [texts, readSpeakersOf(...texts).at(-1)]

const WORDS = '“This cannot go on.”'

describe('an office before a name', () => {
  it.each([
    ['Minister for Federal Affairs and General Administration', 'Ram Sewak Dorn'],
    ['Director General of Social Protection and Security', 'Bambang Lamm'],
    ['Deputy Minister of Trade, Industry and Competition', 'Zuko Gorl'],
    ['Minister of Works and Transport', 'Katumba Wamal'],
    ['Minister of State for Water and Environment', 'Aisha Dorn'],
    ['Permanent Secretary in the Ministry of Health Dr', 'Diana Dorn'],
    ['Deputy Inspector General of Police (Operations)', 'Ajith Dorn'],
    ['Superintendent of Police (Rural)', 'Ajith Dorn'],
    ['Senior PI', 'Balram Sut'],
    ['SP', 'Yubaraj Kark'],
    ['Police and Crime Commissioner', 'Susan Dorn'],
    ['Elba Airways Group Managing Director and CEO', 'Allan Dorn'],
    ['Attorney-General and Minister of Justice', 'Dominic Dorn'],
    ['Speaker of the House of Representatives', 'Musa Dorn'],
    ['Inspector-General of Police Tan Sri', 'Razarudin Dorn'],
    ['Sultan of Sokoto', 'Muhammadu Dorn'],
    ['Teachers Union (TU) Secretary General', 'Akelo Mis'],
    ['European Commission President', 'Ursula von der Dorn'],
  ])('%s, ends where the name begins', (office, name) => {
    for (const text of [
      `${WORDS.replace('.”', ',”')} ${office} ${name} said.`,
      `${office} ${name} said: ${WORDS}`,
    ])
      expect(lastOf(text)).toEqual([[text], name])
  })

  it.each([
    ['The Emir of Kano, Alhaji', 'Aminu Dorn'],
    ['The Common Sergeant of London, Judge', 'Ana Dorn'],
    ['The Magajin Gari of Sokoto,', 'Hassan Dorn'],
    ['The Group Head of Larch Bank,', 'Musa Dorn'],
    ['Earlier, the Rector of the polytechnic, Dr', 'Musa Dorn'],
    ['UT Secretary General,', 'Akelo Mis'],
  ])('%s is explained by the name behind its comma', (office, name) => {
    const text = `${office} ${name}, said: ${WORDS}`
    expect(lastOf(text)).toEqual([[text], name])
  })

  it('needs no second comma where “has” follows', () => {
    expect(
      lastOf(
        'The women leader of the Elba Congress, Dr Betta Dorn has declared that she will stay.',
        '“I am not leaving,” the women leader said.',
      ),
    ).toEqual([expect.anything(), 'Betta Dorn'])
  })
})

describe('letters and titles for whoever holds an office', () => {
  it.each([
    ['The Commissioner of Police, Mr Abiodun Dorn, paraded them.', 'the CP', 'Abiodun Dorn'],
    ['The Vice-Chancellor of the University of Elba, Prof. Ana Dorn, praised them.', 'the VC', 'Ana Dorn'],
    ['The Deputy Vice-Chancellor (Administration), Prof. Ana Dorn, met them.', 'the DVC', 'Ana Dorn'],
    ['Additional Attorney General Munawwar Dorn sought time.', 'the AAG', 'Munawwar Dorn'],
    ['Maulana Fazal Dorn spoke to the crowd.', 'the Maulana', 'Fazal Dorn'],
    ['Pope Francis came to Elba on Monday.', 'the 85-year-old Pope', 'Francis'],
    ['Justice Arshad Dorn was hearing a petition.', 'the judge', 'Arshad Dorn'],
    ['A spokesman for the army, Captain Godfrey Dorn, confirmed it.', 'the spokesman', 'Godfrey Dorn'],
    ['The Minister of Education, Malam Adamu Dorn, was there.', 'the education minister', 'Adamu Dorn'],
  ])('%s – %s', (told, whom, name) => {
    const said = `“It is over,” ${whom} said.`
    expect(lastOf(told, said)).toEqual([[told, said], name])
  })

  it('do not make an aide of somebody the one they work for', () => {
    const told = 'The governor, Dapo Dorn, was there.'
    const said = 'In a statement issued by his press secretary, Kunle Lamm, the governor said “we will act”.'
    expect(lastOf(told, said)).toEqual([[told, said], 'Dapo Dorn'])
  })
})

describe('who tells their own name', () => {
  it.each([
    ['“It is bad,” another victim, who simply identified himself as Buba, shouted.', 'Buba'],
    ['A baker who gave his name as John Roe said “it is over”.', 'John Roe'],
  ])('is called so: %s', (text, name) => {
    expect(lastOf(text)).toEqual([[text], name])
  })

  it('is not whoever an officer holds', () => {
    expect(
      readSpeakersOf('The officer, who arrested a man named John Roe, said “it is over”.'),
    ).not.toContain('John Roe')
  })
})

describe('names that look like offices, and offices that look like names', () => {
  it.each([
    ['Angus King and Senator Susan Dorn said: “It is late.”', 'Angus King and Susan Dorn'],
    ['The Attorney-General, Dr Ana Dorn, said: “It is late.”', 'Ana Dorn'],
    ['“It is late,” the Minority Leader, Ana Dorn, said.', 'Ana Dorn'],
    ['The Joint Chiefs of Staff said: “It is late.”', 'Joint Chiefs of Staff'],
    ['The Director General, World Trade Organisation, Ngozi Dorn, said: “It is late.”', 'Ngozi Dorn'],
    [
      'Chief of Staff to the First Lady Ana Dorn said: “It is late.”',
      'chief of Staff to the First Lady Ana Dorn',
    ],
    ['Anwar Dorn met Lim Guan Eng. “It is late,” Lim said.', 'Lim Guan Eng'],
    ['Kim Roe came. Kim Jong Un was silent. “It is late,” Kim Roe said.', 'Kim Roe'],
    ['North Korean leader Kim Jong Un came. “It is late,” Kim said.', 'Kim Jong Un'],
  ])('%s', (text, who) => {
    expect(lastOf(text)).toEqual([[text], who])
  })

  it('are no fans of a singer, no film and no justice', () => {
    expect(readSpeakersOf('“We saw them,” said two fans of Taylor Dorn.')).not.toContain('Taylor Dorn')
    expect(readSpeakersOf('The film Ana Dorn directed, “The Long Night,” opened.')).not.toContain('Ana Dorn')
    expect(
      readSpeakersOf(
        'Ana Dorn, a justice of the court, came. Justice secretary Carl Roe was there.',
        '“It is law,” the judge said.',
      ),
    ).toEqual(['Ana Dorn'])
  })

  it('are theirs who give their name to somebody', () => {
    for (const who of [
      'One man, who asked the reporter to be identified only as Musa Dorn, said',
      'A driver, who identified himself to the officer as Musa Dorn, said',
    ])
      expect([who, ...readSpeakersOf(`${who} it was “late”.`)]).toEqual([who, 'Musa Dorn'])
  })
})

describe('an office that is written small', () => {
  it.each([
    ['Plymouth’s director of public health Dr Ruth Dorn said: “It is late.”', 'Ruth Dorn'],
    ['The trust’s head of nursing Mrs Ruth Dorn said: “It is late.”', 'Ruth Dorn'],
    ['Deputy Council Leader, Garry Dorn, said: “It is late.”', 'Garry Dorn'],
    ['“It is late,” said the soldier, identified only as Ostap.', 'Ostap'],
    ['Hamas’s armed wing said: “It is late.”', 'Hamas’s armed wing'],
    ['China’s coast guard said: “It is late.”', 'China’s coast guard'],
  ])('%s', (text, who) => {
    expect(lastOf(text)).toEqual([[text], who])
  })

  it('is not theirs who are named for what it is of', () => {
    expect(readSpeakersOf('A friend of the late Dr Ruth Dorn said: “It is late.”')).not.toContain('Ruth Dorn')
    expect(readSpeakersOf('The agent of singer Ruth Dorn said: “It is late.”')).not.toContain('Ruth Dorn')
  })
})

describe('two offices and one name', () => {
  it.each([
    [
      'Congress MP and the leader of the Opposition, Rahul Dorn, paid tribute and expressed “my condolences”.',
      'Rahul Dorn',
    ],
    [
      'The mayor and leader of the council, Ana Dorn, paid tribute and expressed “my condolences”.',
      'Ana Dorn',
    ],
  ])('%s', (text, who) => {
    expect(lastOf(text)).toEqual([[text], who])
  })
})
