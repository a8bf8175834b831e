/** An article that cannot be read: why, where, and how to mend it, for whoever keeps the corpus. */
export class ArticleError extends Error {
  override name = 'ArticleError'
  /** 1-based line of the file, where one can be named. */
  readonly line: number | undefined
  readonly mend: string

  constructor(message: string, mend: string, line?: number) {
    super(message)
    this.mend = mend
    this.line = line
  }
}
