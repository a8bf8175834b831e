/** A piece of an article's source between blank lines: what both formats are read into before notes are told from the body. */
export interface Block {
  kind: 'heading' | 'paragraph'
  /** White space folded; never empty. */
  text: string
  /** 1 to 6; headings only. */
  level?: number
  /** What the page shows a paragraph as, where it is more than one: an item of a list, or words set off as quoted. */
  form?: 'item' | 'quotation'
}
