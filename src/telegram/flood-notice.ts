import { languageOf, textsIn } from './locale.ts'

/** What somebody is told who asks for more answers than anybody reads. */
export function floodNotice(languageCode: string | undefined): string {
  return textsIn(languageOf(languageCode))('slow-down')
}
