import type { Article } from '../article/article.ts'
import { hear } from './hearing/hearing.ts'
import type { Place } from './people/cast.ts'
import type { Entity } from './people/entity.ts'
import { settle } from './settling.ts'
import type { Mention, Quote, SpeakerKind, SpokenArticle } from './spoken-article.ts'

export type * from './spoken-article.ts'

function kindOf({ kind, unnamed }: Entity): SpeakerKind {
  if (unnamed) return 'unnamed'
  return kind === 'person' ? 'person' : 'organisation'
}

/** Finds the quotes of an article and who says each of them; what its editor settled stands above that. Never throws. */
export function hearSpeech(article: Article): SpokenArticle {
  const texts = article.paragraphs.map((paragraph) => paragraph.text)
  const { quotes, cast } = hear(texts)
  const { people, mentions, roles } = cast
  const mentionOf = ({ start, end, paragraph }: Place): Mention => ({
    start,
    end,
    paragraph: article.paragraphs[paragraph]?.number ?? 0,
    text: (texts[paragraph] ?? '').slice(start, end),
  })
  return settle({
    ...article,
    paragraphs: article.paragraphs.map((paragraph, i) => ({
      ...paragraph,
      quotes: (quotes[i] ?? []).map(({ start, end, kind, voice, report }) => {
        const quote: Quote = { start, end, kind, ...(report ? { report } : {}) }
        if (!voice) return quote
        const role = cast.roleOf(voice.entity, voice.mention)
        const mention = mentionOf(voice.mention)
        return {
          ...quote,
          speaker: {
            name: voice.entity.name,
            kind: kindOf(voice.entity),
            ...(role === undefined ? {} : { role }),
            mention,
          },
        }
      }),
    })),
    people: people.entities
      .filter((entity) => entity.kind === 'person' && entity.certain && mentions.has(entity))
      .map((entity) => {
        const role = roles.get(entity)
        return {
          name: entity.name,
          ...(role === undefined ? {} : { role }),
          mentions: (mentions.get(entity) ?? []).map((mention) => mentionOf(mention)),
        }
      }),
  })
}
