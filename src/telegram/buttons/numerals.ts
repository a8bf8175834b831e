/** The 64 characters that callback data and start parameters may both hold (RFC 4648, section 5). */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * A whole number from 0 up to 2^53 - 1 as `width` characters to the base of 64.
 * Throws `RangeError` where it does not fit.
 */
export function toDigits(value: number, width: number): string {
  if (!Number.isSafeInteger(value) || value < 0 || value >= 64 ** width) {
    throw new RangeError(`${value} is not a whole number that ${width} digits can hold`)
  }
  let rest = value
  let text = ''
  for (let i = 0; i < width; i++) {
    text = digits.charAt(rest % 64) + text
    rest = Math.floor(rest / 64)
  }
  return text
}

/** The number that `toDigits` wrote; `undefined` where the text is not one or is too large to be exact. */
export function fromDigits(text: string): number | undefined {
  if (text === '') return undefined
  let value = 0
  for (const character of text) {
    const digit = digits.indexOf(character)
    if (digit < 0) return undefined
    value = value * 64 + digit
  }
  return Number.isSafeInteger(value) ? value : undefined
}
