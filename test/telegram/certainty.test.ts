import { describe, expect, it } from 'vitest'
import { Library } from '../../src/answer/library.ts'
import { startBot } from './chat.ts'

/** The shipped article, where nothing that is found is sure. */
async function doubtful(): Promise<Library> {
  const library = await Library.open('corpus')
  const ask = library.ask.bind(library)
  library.ask = async (...given) => ({ ...(await ask(...given)), answered: true, certainty: 'perhaps' })
  return library
}

const QUESTION = 'why is Kyrgyzstan neutral?'

describe('an answer that is none perhaps', () => {
  it.each([
    ['en', 'The article may not say this. The nearest:\n'],
    ['ru', 'Возможно, в статье этого нет. Ближе всего:\n'],
    ['ky', 'Макалада бул айтылбаса керек. Эң жакыны:\n'],
  ])('says so above the passage, in %s', async (language_code, doubt) => {
    const { server } = await startBot({ library: await doubtful() })
    const answer = await server.user({ language_code }).privateChat().ask(QUESTION)
    expect(answer.text?.startsWith(doubt)).toBe(true)
    expect(answer.text).toContain('no choice but to remain neutral')
  })

  it('says so in each inline result and in what is sent from there', async () => {
    const { server } = await startBot({ library: await doubtful() })
    const ada = server.user({ language_code: 'en' })
    const { results } = await ada.inlineQuery(QUESTION)
    expect(results.length).toBeGreaterThan(0)
    for (const result of results) {
      expect('description' in result && result.description).toMatch(/^The article may not say this\. /)
      expect(ada.choose(QUESTION, result).content.text).toMatch(/^The article may not say this\. /)
    }
  })
})
