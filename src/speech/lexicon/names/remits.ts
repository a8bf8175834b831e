import { list } from '../list.ts'

/** What public bodies and unions are for: with one before its "and", a body's name goes on, "the Food and Drug Administration". */
export const remits = list(
  `agriculture animal arts aviation banking border business care charities children citizenship civil coal commerce communication communications
   companies competition markets gambling monopolies conservation consumer corrections crime culture customs deposit dairy design development disability drainage drug drugs
   education electricity elections electoral employment energy engineering environment environmental equal equality ethics exchange export families family
   fairness fair finance financial fire fish fisheries fishing food foods forestry forests gas gender geology grain health heritage housing human
   humanities immigration import industrial industry information infrastructure inspection insurance integrity investment justice labor labour
   land lands law leasing library lighting local maritime maternity media medicines mental mines mineral minerals monuments museum museums music narcotics
   national nature nurses nursing nutrition ocean oceanic oil ombudsman parks patent pension pensions petroleum pharmaceutical pharmacists planning police
   ports postal power prices prison prisons privacy probation property quality racing radio rail railways records refugee refugees registration rescue research
   resources revenue rights roads safety sanitation schools science sciences securities security seed sewerage shipping skills social soil space sport
   sports standards statistics supply tax teachers technology telecommunications tourism trade trademark training travel transport transportation transit
   treasury universities urban veterans veterinary victims wages waste water waterways weights welfare wildlife women work workers works youth`,
)

/** The nouns of such bodies: behind "and" one of them ends the name. */
export const remitted = list(
  `administration agency alliance association authority board bureau college commission committee company corporation council court department directorate
   executive federation foundation fund group inspectorate institute ministry office organisation organization party service services society
   tribunal trust union`,
)

/** What people do for pleasure, and what else stands right before the country in a body's name: "Netball Australia", "Natural England". */
export const pastimes = list(
  `archery athletics badminton baseball basketball bowls boxing canoeing chess climbing cricket curling cycling darts diving equestrian fencing football
   golf gymnastics handball hockey judo karate lacrosse netball orienteering paralympics rowing rugby sailing skating skiing snooker softball squash
   surfing swimming tennis triathlon volleyball wrestling visit creative historic natural universities age citizens hospitality farming cancer`,
)

/** What one body is often for besides, on both sides of its "and": "Water Supply and Sanitation Company", "Hotel and Tourist Association". */
const pairs = new Map(
  `supply sanitation/sewerage/sewage
   water sanitation/sewerage/power/sewage
   hotel tourist/tourism/restaurant/catering
   hotels restaurants/tourism
   tourism hospitality/leisure
   freight warehousing/logistics/forwarding
   cybersecurity infrastructure
   fish wildlife
   hunting fishing
   oil gas
   food drug/drink/beverage/agriculture
   arts humanities/crafts
   clothing textile/footwear
   textile garment/clothing
   mill carton
   mining energy/construction
   nurses midwives
   nursing midwifery
   science technology
   health safety
   pulp paper`
    .split('\n')
    .map((line): [string, readonly string[]] => {
      const [before = '', behind = ''] = line.trim().split(' ')
      return [before, behind.split('/')]
    }),
)

/** Whether what stands on both sides of an "and" is what one body is often for. */
export const arePaired = (before: string, behind: string): boolean =>
  pairs.get(before)?.includes(behind) ?? false

/** Whose members a body's name may give, with one word more before its noun: "the Garment Workers' Unity Council". */
export const memberships = list(
  'workers patients teachers tenants parents farmers growers drivers students women nurses doctors fishermen pensioners mothers',
)
