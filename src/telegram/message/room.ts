/**
 * How much of an article's words one part of a message shows at most, in UTF-16 code units: of the 4,096 that a message
 * holds (`messageLimits`) so much that names, sources, marks and what else stands around it have room. What is longer is
 * cut between words (`cut.ts`).
 */
export const room = {
  /** The passage that answers, or a quotation by itself. */
  passage: 2600,
  /** A passage before or behind it. */
  neighbour: 620,
  /** Where somebody is first named, and the quotations of a page together. */
  page: 1800,
  /** One quotation or passage of several. */
  ofSeveral: 900,
  /** How an article begins. */
  lead: 1200,
  note: 500,
} as const
