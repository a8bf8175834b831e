/** Control characters of an article or a question must not steer the terminal; each is replaced by one character. */
export const harmless = (text: string): string => text.replace(/(?![\n\t])\p{Cc}/gu, '\uFFFD')
