/** The states of America whose names have one word, with how newspapers and the post shorten them. */
const rows = `
alabama: ala., al
alaska: ak
arizona: ariz., az
arkansas: ark., ar
california: calif., ca
colorado: colo., co
connecticut: conn., ct
delaware: del., de
florida: fla., fl
georgia: ga., ga
hawaii: hi
idaho: id
illinois: ill., il
indiana: ind., in
iowa: ia
kansas: kan., kans., ks
kentucky: ky., ky
louisiana: la., la
maine: me
maryland: md., md
massachusetts: mass., ma
michigan: mich., mi
minnesota: minn., mn
mississippi: miss., ms
missouri: mo., mo
montana: mont., mt
nebraska: neb., nebr., ne
nevada: nev., nv
ohio: oh
oklahoma: okla., ok
oregon: ore., or
pennsylvania: pa., pa
tennessee: tenn., tn
texas: tex., tx
utah: ut
vermont: vt., vt
virginia: va., va
washington: wash., wa
wisconsin: wis., wi
wyoming: wyo., wy
`

const full = new Set<string>()
const short = new Map<string, string>()
for (const row of rows.trim().split('\n')) {
  const [name = '', forms = ''] = row.split(':')
  full.add(name)
  for (const form of forms.split(',')) short.set(form.trim(), name)
}

/** Whether the word, in small letters, is the name of such a state. */
export const isState = (lower: string): boolean => full.has(lower)

/** The state that the letters stand for behind a name or a party, in small letters: "florida" for "fla."; else as they are. */
export const stateOf = (letters: string): string => short.get(letters) ?? letters
