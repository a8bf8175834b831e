import type { Block } from '../blocks.ts'
import { endsSentence } from '../sentence-end.ts'

/** A whole block that says this begins the comment form; nothing below it is the article's. */
const COMMENT_FORM =
  /^(?:leave a (?:reply|comment)|post a comment|write a comment|add a comment|join the discussion)(?: cancel reply)?[:.]?$/i

/** What readers wrote begins here; a counter of comments may also stand above the text. */
const COMMENTS =
  /^(?:(?:\d+|one|two) (?:thoughts?|responses?|replies|comments?) (?:on|to) .+|(?:\d+ )?(?:comments?|комментари(?:и|ев|й|я)|пикирлер)(?: ?\(\d+\))?:?)$/iu

/** A heading above fewer blocks is the article's own: its readers' comments stand below what they are about. */
const LEAST_ABOVE_COMMENTS = 3

/** A whole block that says this begins a list of other articles. */
const RELATED =
  /^(?:more on this story|more from .{1,60}|top stories|related(?: (?:articles|stories|posts|content|news|coverage|topics))?|recommended(?: for you)?|(?:more|latest) (?:news|stories)|read (?:more|next|also)|most (?:read|popular|viewed)|you (?:may|might) also like|trending(?: now)?|читайте (?:также|ещё|еще|далее)|(?:ещё |еще |материалы )?по (?:этой )?теме|(?:похожие|другие|свежие|последние) (?:новости|статьи|материалы)|самое (?:читаемое|популярное)|дагы окуңуз|окшош макалалар)[:.]?$/iu

const NETWORKS =
  'facebook|twitter|x|instagram|linkedin|whatsapp|telegram|viber|vk|reddit|pinterest|messenger|bluesky|threads|e-?mail|print|tweet|copy link|save|share'

/** Whole blocks that a page shows around an article and that come along when it is copied. */
const CHROME = [
  /^your email address will not be published\b.*$/i,
  /^required fields are marked\b.*$/i,
  /^share (?:this|this (?:article|story|post|page))(?: (?:on|via) .*)?[:.]?$/i,
  new RegExp(`^(?:click to )?share (?:on|via) (?:${NETWORKS})\\b.{0,60}$`, 'i'),
  new RegExp(`^(?!x$)(?:${NETWORKS})(?:[\\s,|•·]+(?:${NETWORKS}))*$`, 'i'),
  /^like(?: this)?:?(?: like)?(?: loading(?:\.{3}|…)?)?$/i,
  /^loading(?:\.{3}|…)$/i,
  /^(?:skip to (?:main )?content|back to top|advertisements?|sponsored content)[.:]?$/i,
  /^(?:story|article) continues (?:below|after)(?: (?:the |this )?(?:advertisement|ad))?[.:]?$/i,
  /^(?:subscribe|sign up)(?: (?:to|for) (?:our|the|this|your)\b[^.]*)?[.!]?$/i,
  /^(?:menu|search|(?:log in|sign in|follow us)(?: (?:on|to)\b[^.]*)?)[.:]?$/i,
  /^(?:this (?:web)?site|we) uses? cookies\b.*$/i,
  /^(?:accept|reject|allow)(?: all)?(?: cookies)?$/i,
  /^(?:read (?:more|also|next)|also read|see also|related): [^.]*$/i,
  /^(?:tags|tagged|filed under|categories|posted in)\s*:.*$/i,
  /^(?:\d+|no) comments?$/i,
  /^\d+[- ]min(?:ute)?s?[- ]read$/i,
  new RegExp(`^follow .{1,60} on (?:${NETWORKS})\\b.{0,140}$`, 'i'),
  /^(?:before|after) (?:newsletter|subscription|app) promotion$/i,
  /^(?:privacy notice|notice): newsletters? .{0,180}$/i,
  /^(?:advertisement|реклама)\b[^.!?]{0,60}$/iu,
  /^(?:подпишитесь|подписывайтесь|подпишись) на (?:наш|нас|канал|телеграм|рассылк).{0,120}$/iu,
  /^(?:читайте|смотрите) (?:также|ещё|еще): [^.]*$/iu,
  /^(?:поделиться(?: .{0,40})?|поддержать (?:редакцию|нас|проект)|бөлүшүү)[.!:]?$/iu,
  /^нашли ошибку\?.{0,160}$/iu,
  /^поддержите (?:нас|нашу работу|редакцию|нашу редакцию).{0,180}$/iu,
  /^биздин (?:телеграм|каналга|баракчага).{0,80}(?:жазылыңыз|катталыңыз)[.!]?$/iu,
  /^this article is more than \d+ (?:days?|months?|years?) old$/i,
  /^(?:← ?|« ?)?(?:previous|next|older|newer) (?:posts?|article|story)\b.*$/i,
  /^[([]?(?:file )?(?:photo|image|picture|photograph|foto|фото)s?(?:(?: credits?| by| courtesy(?: of)?)? ?[:©]| (?:credit|by|courtesy of)) ?[^.!?]{1,100}$/i,
  /^save my name, email,? and website in this browser\b.*$/i,
]

/** Chrome is short; a longer block that begins like it is the article's. */
const LONGEST_CHROME = 200

/** Links to other articles are shorter than paragraphs, and no sentences. */
const LONGEST_LINK = 150

/**
 * Takes out what belongs to the web page and not to the article: comment forms, share bars, advertisement labels,
 * cookie lines, lists of other articles.
 */
export function withoutWebChrome(blocks: Block[]): Block[] {
  const above = aboveCommentForm(blocks)
  const kept: Block[] = []
  let inLinks = false
  above.forEach((block, i) => {
    const { text } = block
    if (i > 0 && RELATED.test(text)) inLinks = true
    else if (inLinks && isLink(block)) return
    else {
      inLinks = false
      if (
        text.length > LONGEST_CHROME ||
        !(COMMENT_FORM.test(text) || CHROME.some((sign) => sign.test(text)))
      )
        kept.push(block)
    }
  })
  return kept
}

/** "Leave a reply" and "2 comments" may also stand above the article; only below its text do strangers speak. */
function aboveCommentForm(blocks: Block[]): Block[] {
  let paragraphs = 0
  const end = blocks.findIndex((block, i) => {
    if (i > 0 && !isLink(block)) paragraphs++
    return (
      (paragraphs > 0 && COMMENT_FORM.test(block.text)) ||
      (paragraphs >= LEAST_ABOVE_COMMENTS && COMMENTS.test(block.text))
    )
  })
  return end < 0 ? blocks : blocks.slice(0, end)
}

/** Whether a block may be a link or a label: short, and no sentence, though perhaps a question. */
const isLink = ({ kind, text }: Block): boolean =>
  kind === 'paragraph' && text.length <= LONGEST_LINK && (text.endsWith('?') || !endsSentence(text))
