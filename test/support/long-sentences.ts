/** Texts that grow with `length`, in UTF-16 code units, and that rules over whole sentences may take long for. */
export const longSentences: readonly (readonly [string, (length: number) => string])[] = [
  ['a title, over and over', repeated('She said Ms. Doe, ')],
  ['the role of somebody, over and over', repeated('the mayor, John Roe, ')],
  ['reports inside each other', repeated('he said that she said that ')],
  ['verbs of saying', repeated('and said ')],
  ['names', repeated('Jane Doe and ')],
  ['capitals', repeated('Aa ')],
  ['offices', repeated('President of Peru ')],
  ['quotations', repeated('“a” ')],
  ['quotations inside single marks', repeated('‘He said “no” to it,’ ')],
  ['the same newspaper', repeated('He met the Times. ')],
  ['questions and answers', repeated('Q: Why?\n\nA: I “ said so.\n\n')],
  ['people of one surname', (length) => people(length, (name) => `${name} Doe said it rained. `)],
  ['labels', (length) => people(length, (name) => `${name}: yes.\n\n${name}: no.\n\nProse of ours.\n\n`)],
]

/** The piece again and again, up to that length. */
export function repeated(piece: string): (length: number) => string {
  return (length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

function people(length: number, sentence: (name: string) => string): string {
  let text = ''
  for (let i = 0; text.length < length; i += 1) text += sentence(nameOf(i))
  return text
}

/** "Zaa", "Zab" and so on: each number a name of its own. */
const nameOf = (i: number): string =>
  `Z${[...i.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('')}`
