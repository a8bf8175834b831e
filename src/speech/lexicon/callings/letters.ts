/**
 * Letters by which an office is called, with the words that they stand for, small ones left out; several where they may stand for several:
 * "the CP" is the Commissioner of Police, "the DC" the Deputy or the District Commissioner.
 */
const rows = `
aag: additional attorney general
acp: assistant commissioner police
ag: attorney general, auditor general
aig: assistant inspector general
cds: chief defence staff, chief defense staff
cj: chief justice
cm: chief minister
coas: chief army staff
cp: commissioner police
cs: cabinet secretary, chief secretary
dc: deputy commissioner, district commissioner
dcj: deputy chief justice
dcm: deputy chief minister
dcp: deputy commissioner police
ddg: deputy director general
dg: director general
dig: deputy inspector general
dm: district magistrate
dpp: director public prosecutions
dsp: deputy superintendent police
dvc: deputy vice chancellor
gmd: group managing director
ig: inspector general
igp: inspector general police
md: managing director
ppro: police public relations officer
pro: public relations officer
ps: permanent secretary, principal secretary, private secretary
sdm: subdivisional magistrate
sg: secretary general
sgf: secretary government federation
sp: superintendent police
ssg: secretary state government
ssp: senior superintendent police
vc: vice chancellor
`

/** By the words, each after the other with a space between, the letters. */
const lettersByWords: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [letters = '', offices = ''] = row.split(': ')
      return offices.split(', ').map((words) => [words, letters] as const)
    }),
)

/** The longest of these offices, in words. */
const longest = 4

/** Before an office they make another one of it: the deputy of the Chief Minister is none. */
const others = /^(?:deputy|assistant|additional|associate|vice|pro|former|ex|acting|joint|sub|under|senior)$/

/** The letters, in capitals, that stand for the office with whose words the list ends, in small letters without small words. */
export function lettersFor(words: readonly string[]): string | undefined {
  for (let length = Math.min(longest, words.length); length > 1; length--) {
    const letters = lettersByWords.get(words.slice(-length).join(' '))
    if (letters === undefined) continue
    return others.test(words[words.length - length - 1] ?? '') ? undefined : letters.toUpperCase()
  }
  return undefined
}
