import type { Block } from './blocks.ts'

/** A whole block that says this begins the comment form; nothing below it is the article's. */
const COMMENT_FORM =
  /^(?:leave a (?:reply|comment)|post a comment|write a comment|add a comment|join the discussion)(?: cancel reply)?[:.]?$/i

/** Whole blocks that a page shows around an article and that come along when it is copied. */
const CHROME = [
  /^your email address will not be published\b.*$/i,
  /^required fields are marked\b.*$/i,
  /^share (?:this|this (?:article|story|post|page))(?: (?:on|via) .*)?[:.]?$/i,
  /^(?:click to )?share on (?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit)\b.{0,60}$/i,
  /^(?:facebook|twitter|linkedin|whatsapp|telegram|reddit|email|print|tweet|copy link)(?:[\s|,•·]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|reddit|email|print|tweet|copy link))*$/i,
  /^like this:?(?: like)?(?: loading(?:\.{3}|…)?)?$/i,
  /^loading(?:\.{3}|…)$/i,
  /^(?:skip to (?:main )?content|back to top|advertisement|sponsored content|subscribe to our newsletter|sign up for our newsletter)[.:]?$/i,
  /^save my name, email,? and website in this browser\b.*$/i,
]

/** Takes out what belongs to the web page and not to the article: comment forms, share bars, advertisement labels. */
export function withoutWebChrome(blocks: Block[]): Block[] {
  const form = blocks.findIndex(({ text }) => COMMENT_FORM.test(text))
  const above = form > 0 ? blocks.slice(0, form) : blocks
  return above.filter(({ text }) => text.length > 200 || !CHROME.some((pattern) => pattern.test(text)))
}
