/** A piece of text as it is printed, in points; `y` counts from the bottom. */
export interface Piece {
  text: string
  x: number
  /** Where it ends to the right. */
  end: number
  /** Its base line. */
  y: number
  /** The size of its letters. */
  size: number
  font: string
}

export interface PrintedPage {
  pieces: Piece[]
  /** Where its paper begins and ends. */
  top: number
  bottom: number
}
