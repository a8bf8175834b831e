/** Signs that end a sentence, or lead to the next line, in the scripts that news are written in; with what closes behind them. */
const SENTENCE_END = /[.!?…:。！？：।؟۔]["'”’»」』）)\]]*$/

/** Whether a line ends as a sentence does; titles, labels and links mostly do not. */
export const endsSentence = (line: string): boolean => SENTENCE_END.test(line)
