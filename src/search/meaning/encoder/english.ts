import { RUSSIAN_STOP_WORDS, STOP_WORDS } from '../../text/stop-words.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean))

/** English stop words that are everyday words of other languages too, and so tell nothing. */
const SHARED = words(`
a am an are as at be by can d do for go had has he her hi his i in is it just let m me most my no now of off on or over re s
she so t to us via was we will
`)

/** What holds sentences together in French, German, Spanish, Italian, Portuguese, Dutch, Polish, Turkish and Swedish. */
const ELSEWHERE = words(`
le la les des du une un est dans pour que qui quand sur pas avec au aux ont sont cette ce il elle nous et
der die das und ist nicht ein eine einen mit von den dem hat wer wann wie auf im zum zur wird
el los las una por con para del como quien cuando donde y lo su se
di che della dei per non sono chi quando nel gli
os uma com quem foi em
het een van niet en voor zijn wie wat naar werd
nie jest kto co gdzie na z w
bir ve bu ne kim
och det som ett inte vem av med
`)

/** Of fewer words some hold together nothing: the name of a bill, a line of a table. */
const FEW_WORDS = 12

/** What the encoder has before each text, in English whatever the text is in. */
const KIND = /^(?:query|passage): /

/**
 * Whether a text that the encoder is to read is in English, as far as its letters and its small words tell: of those that
 * hold sentences together more are English alone than are another language's, or have letters that English has not.
 */
export function isEnglish(text: string): boolean {
  const all = text.replace(KIND, '').match(/\p{L}+/gu) ?? []
  const latin = all.filter((word) => /^\p{Script=Latin}+$/u.test(word))
  if (2 * latin.length <= all.length) return false
  // Only small letters count: "El Salvador" is no Spanish.
  const small = latin.filter((word) => /^\p{Ll}+$/u.test(word))
  const english = small.filter((word) => STOP_WORDS.has(word) && !SHARED.has(word)).length
  const other = small.filter(
    (word) =>
      ELSEWHERE.has(word) || (RUSSIAN_STOP_WORDS.has(word) && !STOP_WORDS.has(word)) || /[^a-z]/.test(word),
  ).length
  return english >= other && (english > 0 || latin.length < FEW_WORDS)
}
