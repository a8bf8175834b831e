/** What UTF-8 looks like where it was read as Windows-1252: the first byte of a letter or sign, and what follows it. */
const AS_WINDOWS_1252 =
  /â€[\u0080-\u00bf™œžšŸ“”‘’‚„…†‡‰‹›•–—˜¢¦]|[ÃÂ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|(?:[ÐÑ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2,}/u

/** The same of Cyrillic letters where it was read as Windows-1251. */
const AS_WINDOWS_1251 =
  /(?:[РС][ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬®Ї°±Ііґµ¶·ё№є»јЅѕї]){3,}|вЂ[™њќ“”¦]/u

/** Russian that was read as something else: words of accented Latin letters alone, capitals of other alphabets within words. */
const AS_OTHERS = /(?<!\p{L})[À-ÖØ-öø-ÿ]{5,}(?!\p{L})|[а-яё][ЂЃЉЊЌЋЏЎЈҐЄЇ][а-яё]/u

/** Capitals behind a small letter, word after word: one alone may be a name of its own ("мРНК"). */
const CAPITALS_BEHIND = /(?<!\p{L})[а-яё][А-ЯЁ]{3,}(?!\p{L})/gu
const LEAST_CAPITALS = 3

/** What stands in the place of a character that could not be read. */
const HOLES = /\ufffd/u

/** The first word of a text that shows characters decoded wrongly; undefined where there is none. */
export function mojibakeIn(text: string): string | undefined {
  const found =
    AS_WINDOWS_1252.exec(text) ??
    AS_WINDOWS_1251.exec(text) ??
    AS_OTHERS.exec(text) ??
    capitalsBehind(text) ??
    HOLES.exec(text)
  if (!found) return undefined
  const start = text.lastIndexOf(' ', found.index) + 1
  const end = text.indexOf(' ', found.index + found[0].length)
  return text.slice(start, end < 0 ? undefined : end).slice(0, 40)
}

function capitalsBehind(text: string): RegExpExecArray | undefined {
  const found = [...text.matchAll(CAPITALS_BEHIND)]
  return found.length >= LEAST_CAPITALS ? found[0] : undefined
}
