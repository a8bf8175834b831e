import type { InlineKeyboardButton, Message, MessageEntity } from 'grammy/types'

/** One message as a picture shows it: who wrote it, what it says, what it replies to. */
export interface Bubble {
  author: string
  isMine: boolean
  message: Message
}

/** A result of an inline query as the list above the input field shows it. */
export interface Result {
  title: string
  description: string
}

export interface Picture {
  title: string
  subtitle: string
  /** Telegram writes names over messages where more than two people talk. */
  isGroup: boolean
  bubbles: Bubble[]
  /** What stands in the input field, and the list of results above it. */
  typed?: { words: string; results: Result[] }
}

/** A page that looks like a chat, as wide as a phone. */
export function pageOf({ title, subtitle, isGroup, bubbles, typed }: Picture): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><style>${style}</style>
<body><header><div class="face">${escaped(title.slice(0, 1))}</div><div><b>${escaped(title)}</b><small>${escaped(subtitle)}</small></div></header>
<main>${bubbles.map((bubble, i) => bubbleOf(bubble, i, isGroup)).join('')}</main>
${typed ? typedOf(typed) : '<footer><span class="hint">Message</span></footer>'}
<script>document.body.dataset.height = String(Math.ceil(document.body.getBoundingClientRect().height))</script>
</body></html>`
}

function bubbleOf({ author, isMine, message }: Bubble, index: number, isGroup: boolean): string {
  const { text = '', entities = [], reply_to_message: replied } = message
  const rows = message.reply_markup?.inline_keyboard ?? []
  // The same pictures come out of the same conversation at any time of day.
  const time = `10:${String(20 + index).padStart(2, '0')}`
  return `<section class="${isMine ? 'mine' : 'theirs'}">
<div class="bubble">${isMine || !isGroup ? '' : `<div class="author">${escaped(author)}</div>`}
${replied ? `<div class="replied"><b>${escaped(replied.from?.first_name ?? '')}</b><span>${escaped((replied.text ?? '').replaceAll('\n', ' ').slice(0, 200))}</span></div>` : ''}
<div class="text">${formatted(text, entities)}</div><time>${time}</time></div>
${rows.map((row) => `<div class="row">${row.map(buttonOf).join('')}</div>`).join('')}
</section>`
}

function buttonOf(button: InlineKeyboardButton): string {
  const sign = 'copy_text' in button ? '❐' : 'callback_data' in button ? '' : '↗'
  return `<span class="button">${escaped(button.text)}<i>${sign}</i></span>`
}

function typedOf({ words, results }: NonNullable<Picture['typed']>): string {
  const list = results.map(
    ({ title, description }) => `<li><b>${escaped(title)}</b><span>${escaped(description)}</span></li>`,
  )
  return `<ul class="results">${list.join('')}</ul><footer><span>${escaped(words)}</span></footer>`
}

const tags: Partial<Record<MessageEntity['type'], [string, string]>> = {
  bold: ['<b>', '</b>'],
  italic: ['<em>', '</em>'],
  blockquote: ['<blockquote>', '</blockquote>'],
  expandable_blockquote: ['<blockquote>', '</blockquote>'],
  text_link: ['<a>', '</a>'],
  bot_command: ['<a>', '</a>'],
  mention: ['<a>', '</a>'],
  date_time: ['', ''],
}

/** Text with its entities as HTML; they nest, as the Bot API server has made sure. */
export function formatted(text: string, entities: readonly MessageEntity[]): string {
  const opening = new Map<number, string>()
  const closing = new Map<number, string>()
  const outerFirst = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  for (const { type, offset, length } of outerFirst) {
    const [open, close] = tags[type] ?? ['', '']
    opening.set(offset, (opening.get(offset) ?? '') + open)
    closing.set(offset + length, close + (closing.get(offset + length) ?? ''))
  }
  let html = ''
  for (let i = 0; i <= text.length; i++) {
    html += (closing.get(i) ?? '') + (opening.get(i) ?? '') + escaped(text.charAt(i))
  }
  return html.replaceAll('</blockquote>\n', '</blockquote>')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

const style = `
*{box-sizing:border-box;margin:0}
body{width:460px;font:15px/1.38 "Noto Sans","DejaVu Sans",system-ui,sans-serif;background:#dfe7ee;color:#15191d}
header{display:flex;gap:12px;align-items:center;padding:10px 16px;background:#fff;border-bottom:1px solid #d3dbe2}
header small{display:block;color:#748494;font-size:12.5px}
.face{width:38px;height:38px;border-radius:50%;background:#3b82b8;color:#fff;display:grid;place-items:center;font-weight:600}
main{padding:14px 12px;display:flex;flex-direction:column;gap:10px}
section{max-width:88%}
.mine{align-self:flex-end}
.theirs{align-self:flex-start}
.bubble{position:relative;background:#fff;border-radius:14px;padding:7px 11px 18px;box-shadow:0 1px 1px #0001}
.mine .bubble{background:#e4f6d8}
.author{color:#2f7fb5;font-weight:600;font-size:13.5px}
.text{white-space:pre-wrap;overflow-wrap:anywhere}
time{position:absolute;right:10px;bottom:3px;font-size:11px;color:#8797a6}
.replied{border-left:3px solid #3b82b8;background:#3b82b814;border-radius:4px;padding:2px 8px;margin:2px 0 5px;font-size:13px}
.replied b{display:block;color:#2f7fb5}
.replied span{display:block;white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
blockquote{display:block;border-left:3px solid #3b82b8;background:#3b82b812;border-radius:4px;padding:5px 9px;margin:3px 0}
a{color:#2678b6}
.row{display:flex;gap:4px;margin-top:4px}
.button{position:relative;flex:1;text-align:center;background:#8fa7bb66;border-radius:9px;padding:7px 14px;font-size:14px;font-weight:500;color:#274257}
.button i{position:absolute;right:6px;top:2px;font:normal 10px sans-serif;color:#48647a}
.results{list-style:none;padding:0;background:#fff;border-top:1px solid #d3dbe2}
.results li{padding:8px 16px;border-bottom:1px solid #e8edf1}
.results b{display:block;font-size:14px}
.results span{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;color:#64727f;font-size:13px}
footer{background:#fff;padding:12px 16px;border-top:1px solid #d3dbe2}
.hint{color:#9aa8b4}
`
