import type { Entity } from '../../../src/speech/people/entity.ts'
import { agrees } from './annotations.ts'
import type { Case } from './cases.ts'

const share = (part: number, whole: number): string => (whole > 0 ? ((100 * part) / whole).toFixed(1) : 'n/a')

/** Counts how well speakers were found. */
export class Tally {
  all = 0
  persons = 0
  personsRight = 0
  organisations = 0
  organisationsRight = 0
  named = 0
  namedRight = 0
  /** Of those the ones who are shown in the words of the text: nobody is named. */
  worded = 0
  wordedRight = 0

  add({ known }: Case, entity: Entity | undefined): void {
    if (!known) return
    const { speaker, kind } = known
    const name = entity?.name
    const right = agrees(name, speaker, kind)
    this.all++
    if (kind === 'person') this.persons++
    if (kind === 'person' && right) this.personsRight++
    if (kind === 'organization') this.organisations++
    if (kind === 'organization' && right) this.organisationsRight++
    if (name !== undefined) this.named++
    if (name !== undefined && right) this.namedRight++
    if (entity?.unnamed) this.worded++
    if (entity?.unnamed && right) this.wordedRight++
  }

  toString(): string {
    return `quotations ${this.all}: persons ${share(this.personsRight, this.persons)} %, organisations ${share(this.organisationsRight, this.organisations)} %, ${this.named} shown, right ${share(this.namedRight, this.named)} %, names alone ${share(this.namedRight - this.wordedRight, this.named - this.worded)} %`
  }
}
