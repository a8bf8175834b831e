import { peoples } from '../../lexicon/groups.ts'
import { whereabouts } from '../../lexicon/names/bodies.ts'
import { crowds, isPersonal } from '../../lexicon/person-nouns.ts'
import { singularOf } from '../../lexicon/singular.ts'
import type { Entity } from '../entity.ts'

/** Whether the group's name is a plural; that of one without a name by its noun, "customers of Acme". */
const isPlural = ({ name, unnamed }: Entity): boolean =>
  /[^s’']s$/.test(unnamed ? name.replace(/ (?:of|in|at|from|for|with) .*$/, '') : name)

const isCommon = (noun: string): boolean => peoples.has(noun) || crowds.has(noun) || isPersonal(noun)

/** Whether "it" may stand for the group: for Airbus, but not for "Republicans". */
const isOne = (entity: Entity): boolean =>
  !isPlural(entity) ||
  (!entity.unnamed && (entity.parts.length > 1 || !isCommon(singularOf(entity.name.toLowerCase()))))

/** "Danish" */
const isAdjective = ({ name }: Entity): boolean => peoples.has(name.toLowerCase())

/** Whether the group may be what "it" means; and "they". */
export const mayBeIt = (e: Entity): boolean => isOne(e) && !isAdjective(e)
export const mayBeThey = (e: Entity): boolean => e.unnamed === true || isPlural(e)

/** Whether the group may be what a noun for organisations means. */
export const mayBeBody = (e: Entity): boolean => !e.unnamed && mayBeIt(e)

/** Whether the group is a street, a building or the like, a county or a state cut short ("Co Kildare", "Tenn."), or what clubs play in. */
export const isWhereabouts = ({ name, parts }: Entity): boolean =>
  (parts.length > 1 && whereabouts.has(parts.at(-1)?.toLowerCase() ?? '')) ||
  /\.$|^Co\.? /.test(name) ||
  /^(?:(?:Premier|Super|National) )?(?:League|Division|Championship|Premiership)(?: |$)/.test(name)
