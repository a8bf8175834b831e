import type { PassageIndex } from './passage-index.ts'
import type { Related } from './question.ts'
export interface Meaning {
  isCommon(term: string): boolean
  related(term: string, index: PassageIndex): Related[]
}
