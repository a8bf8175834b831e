/**
 * Verbs behind which words stand that their speaker does not vouch for. Whoever denies that something happened has not
 * said that it happened: such words are never shown without their verb.
 *
 * `denial`: the contrary is said, or the words are turned down ("denied that", "rejected the claim that"). `doubt`: nothing is
 * said to be so ("questioned whether"). `question`: it is asked. `judgement`: what is behind the verb is somebody else's doing or
 * saying ("accused the treasurer of …", "condemned the claim that …"). `directive`: what is to be done or left ("urged residents not
 * to …", "warned against …"). `play`: said, but not meant or not known ("joked that", "speculated that").
 */
export type Withholding = 'denial' | 'doubt' | 'question' | 'judgement' | 'directive' | 'play'

const lemmas: Record<Withholding, string> = {
  denial: `deny dispute refute reject rebut repudiate disavow disown contradict contest retract recant withdraw discount
    debunk dismiss disclaim gainsay negate oppose renounce disagree demur scoff laugh brush shrug wave downplay`,
  doubt: `doubt question challenge query suspect balk hesitate`,
  question: `ask wonder inquire enquire`,
  judgement: `accuse blame fault criticize criticise condemn denounce decry deride ridicule mock jeer assail attack blast
    slam lambaste castigate rebuke scold chide taunt demonize praise applaud laud hail salute commend thank congratulate
    credit defend compare liken describe call label dub brand characterize characterise portray paint cast identify cite`,
  directive: `urge implore exhort demand recommend advise advocate encourage beg plead pray order instruct call
    propose challenge invite request`,
  play: `joke quip speculate hint imagine pretend theorize theorise postulate posit muse guess fantasize dream sing deadpan`,
}

/** A verb that withholds in two ways is listed under the first of them. */
const withholding = new Map<string, Withholding>()
for (const kind of ['denial', 'doubt', 'question', 'judgement', 'directive', 'play'] as const)
  for (const lemma of lemmas[kind].split(/\s+/)) if (!withholding.has(lemma)) withholding.set(lemma, kind)

/** How a verb withholds what stands behind it; `undefined` where it vouches for it ("said"), or as far as it does ("told"). */
export const withholdingOf = (lemma: string): Withholding | undefined => withholding.get(lemma)

/** Verbs that vouch for a clause and direct with an infinitive: "told them that it rained", "told them to leave". */
export const directing: ReadonlySet<string> = new Set(
  'tell ask warn advise remind caution counsel promise pledge vow agree swear threaten signal'.split(' '),
)
