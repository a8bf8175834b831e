import type { Excerpt } from './excerpt.ts'

/** A model that reads how an article tells of a quotation, and points at whoever says it. */
export interface Pointer {
  /** Another for each other model: what two models say is never the same. */
  readonly version: string
  /**
   * How likely each of a quotation's candidates says it, nobody among them: between 0 and 1, together 1.
   * @param candidates how many there are, of whom the last is nobody
   * @throws {PointerError} where the model fails
   */
  point(excerpt: Excerpt, candidates: number): Promise<number[]>
  /** Gives back the memory that it takes. */
  close(): Promise<void>
}

/** What a pointer that is kept in a folder has there of its own: what says which one it is, and its model. */
export const POINTER_FILES = { facts: 'pointer.json', model: 'pointer.onnx' } as const

/** Why there is no pointer, or none any more. */
export class PointerError extends Error {
  override name = 'PointerError'
}
