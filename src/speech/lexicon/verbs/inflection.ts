/** The forms of a verb besides its lemma: "says", "said", "said", "saying". */
export type Forms = readonly [third: string, past: string, participle: string, ing: string]

/**
 * The forms of a regular English verb.
 * @param isDoubled whether its last consonant is written twice before an ending ("admitted")
 */
export function inflect(lemma: string, isDoubled: boolean): Forms {
  const last = lemma.at(-1) ?? ''
  if (isDoubled) return [`${lemma}s`, `${lemma}${last}ed`, `${lemma}${last}ed`, `${lemma}${last}ing`]
  if (/[^aeiou]y$/.test(lemma)) {
    const stem = lemma.slice(0, -1)
    return [`${stem}ies`, `${stem}ied`, `${stem}ied`, `${lemma}ing`]
  }
  const third = /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  if (last === 'e') return [third, `${lemma}d`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  return [third, `${lemma}ed`, `${lemma}ed`, `${lemma}ing`]
}
