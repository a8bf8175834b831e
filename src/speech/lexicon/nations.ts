/** Countries, a row each: its names, then what people and things of it are called. */
const rows = `
afghanistan: afghan
albania: albanian
algeria: algerian
argentina: argentine, argentinian
armenia: armenian
australia: australian
austria: austrian
azerbaijan: azerbaijani, azeri
bahrain: bahraini
bangladesh: bangladeshi
belarus: belarusian, belarussian
belgium: belgian
bolivia: bolivian
bosnia: bosnian
brazil: brazilian
britain, uk, u.k., united kingdom: british, briton
bulgaria: bulgarian
burkina faso: burkinabe
burundi: burundian
cambodia: cambodian
cameroon: cameroonian
canada: canadian
chad: chadian
chile: chilean
china: chinese
colombia: colombian
congo, dr congo: congolese
costa rica: costa rican
croatia: croatian, croat
cuba: cuban
cyprus: cypriot
czech republic, czechia: czech
denmark: danish, dane
ecuador: ecuadorian, ecuadorean
egypt: egyptian
el salvador: salvadoran, salvadorean
eritrea: eritrean
estonia: estonian
ethiopia: ethiopian
fiji: fijian
finland: finnish, finn
france: french
gabon: gabonese
germany: german
ghana: ghanaian
greece: greek
guatemala: guatemalan
guinea: guinean
guyana: guyanese
haiti: haitian
honduras: honduran
hungary: hungarian
iceland: icelandic, icelander
india: indian
indonesia: indonesian
iran: iranian
iraq: iraqi
ireland: irish
israel: israeli
italy: italian
ivory coast: ivorian
jamaica: jamaican
japan: japanese
jordan: jordanian
kazakhstan: kazakh
kenya: kenyan
kosovo: kosovar, kosovan
kuwait: kuwaiti
kyrgyzstan: kyrgyz
laos: laotian, lao
latvia: latvian
lebanon: lebanese
liberia: liberian
libya: libyan
lithuania: lithuanian
luxembourg: luxembourgish
malawi: malawian
malaysia: malaysian
mali: malian
malta: maltese
mexico: mexican
moldova: moldovan
mongolia: mongolian
montenegro: montenegrin
morocco: moroccan
mozambique: mozambican
myanmar: burmese
namibia: namibian
nepal: nepali, nepalese
netherlands, holland: dutch
new zealand: new zealander
nicaragua: nicaraguan
nigeria: nigerian
niger: nigerien
north korea: north korean
north macedonia: macedonian
norway: norwegian
oman: omani
pakistan: pakistani
palestine: palestinian
panama: panamanian
paraguay: paraguayan
peru: peruvian
philippines: philippine, filipino, filipina
poland: polish, pole
portugal: portuguese
qatar: qatari
romania: romanian
russia: russian
rwanda: rwandan
saudi arabia: saudi, saudi arabian
scotland: scottish, scot
senegal: senegalese
serbia: serbian, serb
sierra leone: sierra leonean
singapore: singaporean
slovakia: slovak, slovakian
slovenia: slovenian, slovene
somalia: somali
south africa: south african
south korea: south korean
spain: spanish, spaniard
sri lanka: sri lankan
sudan: sudanese
sweden: swedish, swede
switzerland: swiss
syria: syrian
taiwan: taiwanese
tajikistan: tajik
tanzania: tanzanian
thailand: thai
tunisia: tunisian
turkey, türkiye: turkish, turk
turkmenistan: turkmen
uganda: ugandan
ukraine: ukrainian
united arab emirates, uae: emirati
united states, us, u.s., usa, america: american
uruguay: uruguayan
uzbekistan: uzbek
venezuela: venezuelan
vietnam: vietnamese
wales: welsh
yemen: yemeni
zambia: zambian
zimbabwe: zimbabwean
`

const nations = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const words = row.split(/[:,]/).map((word) => word.trim())
      return words.map((word): [string, string] => [word, words[0] ?? word])
    }),
)

/** The country that the words, in small letters, name or are the adjective of: "france" for "french". */
export const nationOf = (words: string): string | undefined => nations.get(words)

/** The first country that a run of words, in small letters, tells of: "south korean" before "korean". */
export function nationIn(words: readonly string[]): string | undefined {
  for (const [i, word] of words.entries()) {
    const nation = nationOf(`${word} ${words[i + 1] ?? ''}`) ?? nationOf(word)
    if (nation !== undefined) return nation
  }
  return undefined
}
