import { list } from '../list.ts'

/** Words with which an article goes on from what it reported, in its own voice. */

/** What somebody is told not to have done, who said no more: "did not elaborate", "declined to comment". */
export const disclosures = list(
  `elaborate specify say give provide name identify comment disclose explain offer mention reveal confirm discuss address answer detail
   clarify expand go`,
)

export const disclosing = list(
  'elaborating giving providing specifying naming saying identifying offering explaining disclosing mentioning revealing detailing clarifying',
)

/** What the article calls that which was said: "a move that surprised drivers", "a claim dismissed by the party". */
export const comments = list(
  `move claim accusation allegation charge remark comment statement figure suggestion assertion argument contention decision step view
   stance position prediction promise pledge reference nod admission revelation announcement proposal idea plan demand threat warning
   insult slur rebuke description characterization characterisation narrative theory conclusion assessment finding sentiment line phrase
   apparent thinly-veiled`,
)

/** What came of what was said, or what it was about: "…, sending its shares down", "…, citing a survey". */
export const consequences = list(
  `sending prompting drawing sparking triggering fuelling fueling echoing contradicting citing quoting referring alluding dashing defying
   ignoring smiling laughing gesturing brandishing playing eliciting provoking earning`,
)

/** What stands against what somebody says: "despite a warning that he would lose". */
export const adverseNouns = list(
  `warning warnings claims criticism criticisms calls reports pressure protests fears allegations objections opposition evidence doubts
   complaints demands concerns accusations denials outcry`,
)

/** What is only said to be so: "rejected claims that he told them". */
export const claims = list(
  `claim claims suggestion suggestions allegation allegations accusation accusations rumour rumours rumor rumors speculation insinuation
   insinuations report reports denial denials idea notion impression perception myth theory theories story stories evidence proof charge
   charges complaint complaints innuendo hearsay`,
)

/** "It is untrue that she said so." */
export const doubtful = list(
  'untrue false doubtful unlikely unclear wrong impossible possible plausible implausible likely alleged rumoured rumored',
)
