/** Cyrillic letters (Russian, Ukrainian, Kyrgyz, Kazakh …) as English-language papers spell them in names. */
const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    // Most Russian texts write е for it.
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: '',
    ы: 'y',
    ь: '',
    э: 'e',
    ю: 'yu',
    я: 'ya',
    і: 'i',
    ї: 'yi',
    є: 'ye',
    ґ: 'g',
    ў: 'u',
    ң: 'n',
    ө: 'o',
    ү: 'u',
    ұ: 'u',
    қ: 'k',
    ғ: 'g',
    һ: 'h',
    ә: 'a',
    ј: 'j',
    љ: 'lj',
    њ: 'nj',
    ћ: 'c',
    ђ: 'dj',
    џ: 'dz',
  }),
)

const CYRILLIC = /\p{Script=Cyrillic}/u

/** Whether the word has a Cyrillic letter. */
export const isCyrillic = (word: string): boolean => CYRILLIC.test(word)

/**
 * A word in small Latin letters without accents: "Качкынбай" -> "kachkynbai", "Łódź" -> "lodz".
 * Letters of other scripts stay as they are.
 */
export function latinised(word: string): string {
  const small = word.toLowerCase()
  if (isAscii(small)) return small
  const composed = small.normalize('NFKC')
  const spelled = CYRILLIC.test(composed) ? Array.from(composed, (c) => LATIN.get(c) ?? c).join('') : composed
  return spelled
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđßæœıðþ]/g, (c) => PLAIN[c] ?? c)
}

/** Latin letters that do not decompose into a letter and an accent. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ð: 'd',
  þ: 'th',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII starts with them
const isAscii = (text: string): boolean => /^[\x00-\x7f]*$/.test(text)

/**
 * What stays of a name when the usual liberties of spelling it in Latin letters are taken away:
 * "Kachkynbay", "Kachkinbai" and "Качкынбай" become one, so do "Japarov", "Zhaparov" and "Джапаров".
 */
export const nameKey = (word: string): string =>
  latinised(word)
    .replace(/yo|(?<=^|[aeiou])ye/g, 'e')
    .replace(/ph/g, 'f')
    .replace(/kh/g, 'h')
    .replace(/ck|q/g, 'k')
    .replace(/w/g, 'v')
    .replace(/dzh|dj|j/g, 'zh')
    .replace(/x/g, 'ks')
    .replace(/[yi]+/g, 'i')
    .replace(/(.)\1+/g, '$1')

/** In letters: a text's beginning tells its script, and a whole book need not be read for it. */
const TELLING = 200

/** Whether a text is written in Cyrillic letters for the most part, as far as its beginning tells. */
export function isMostlyCyrillic(text: string): boolean {
  let balance = 0
  for (const letter of text.slice(0, TELLING))
    if (CYRILLIC.test(letter)) balance++
    else if (/\p{Script=Latin}/u.test(letter)) balance--
  return balance > 0
}
