import { list } from '../list.ts'

/** Letters by which offices are called, and the words that they stand for. */

/** Letters, in capitals, that stand for a post before its holder's name: "DC Jane Doe"; elsewhere they may be a body's. */
export const lettersOfPosts = list(
  `ac acp adc addl ag avm bdo cds cec cecm ceo cfo cj cm coas coo cp cs cto dc dci dcp dcj dig dm dpo dpp dsp dysp gm gmd hsc ig igp mca mha mk mla mlc mna mp mpa
   aag api asi ddg dg dvc ocpd ocs pc pi pro ps psi rdc sdm sho sg sgf sp ssg ssp td vc`,
)

/** Letters that are a noun like any other, "the CEO", with the words that they stand for. */
const nouns: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ceo: 'chief executive',
    cfo: 'chief financial officer',
    coo: 'chief operating officer',
    pm: 'prime minister',
    vp: 'vice president',
    mp: 'member parliament',
    mep: 'member european parliament',
    gp: 'general practitioner',
  }).map(([letters, words]) => [letters, words.split(' ')]),
)

/** Whether the letters stand for an office that all of these nouns tell: "the CEO", of a chief executive. */
export const standsForOffice = (letters: string, told: ReadonlySet<string>): boolean =>
  nouns.get(letters)?.every((word) => told.has(word)) ?? false

/**
 * Letters that are no noun and stand in a name's place, with the words that they stand for, small ones left out; several rows of words
 * where they may stand for several: "the CP" is the Commissioner of Police, "the DC" the Deputy or the District Commissioner.
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
