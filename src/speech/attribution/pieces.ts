/** What speaks for or against a candidate, piece by piece; what is not given is 0. */
export const PIECES = [
  // What the rules alone say.
  /** They take the candidate, and how sure they are. */
  'ruled',
  'ruledSure',
  /** By which words: */
  'ruledByName',
  'ruledByPronoun',
  'ruledByRole',
  'ruledByGroup',
  'ruledByWording',
  'ruledByDefinite',
  'ruledByDocument',
  'ruledByOddWording',
  /** From where: the quotation's own report, or another place. */
  'ruledHere',
  'ruledContinued',
  'ruledSameParagraph',
  'ruledIntroduced',
  'ruledBefore',
  'ruledWaited',
  /** The nearest named person is the candidate, too; or is another. */
  'ruledIsNearest',
  'ruledIsNotNearest',
  /** A report of the same sentence is somebody else's. */
  'ruledOverOthers',
  // A report of the candidate's in the quotation's sentence.
  'report',
  'reportTied',
  'reportBefore',
  'reportTouches',
  'reportGap',
  'reportSpeech',
  'reportStance',
  'reportThought',
  'reportFinding',
  'reportAccording',
  'reportNested',
  'reportNegated',
  'reportImagined',
  'reportFollows',
  'reportInverted',
  'reportByName',
  'reportByPronoun',
  'reportSure',
  'reportSay',
  'reportTell',
  'reportCall',
  'reportAdd',
  'reportWrite',
  /** "After Ms. Doe said “…”, …": its clause only leads to another. */
  'reportSubordinate',
  /** "Mr. Doe, who called it “…”" */
  'reportRelative',
  /** Another quotation, or "that", stands right behind it: that is what it reports. */
  'reportLeadsOn',
  /** Reports of others stand between. */
  'reportsBetween',
  /** Whether a comma or a colon, or "that", stands before the quotation behind the report. */
  'reportComma',
  'reportThat',
  /** The verb takes whom one speaks to, and the candidate stands right behind it. */
  'addressed',
  // The candidate is named in the quotation's sentence.
  'named',
  'namedBefore',
  'namedBehind',
  'namedGap',
  'namedNearestBefore',
  'namedNearestBehind',
  'namedSubject',
  'namedOwner',
  'namedOwnerBeside',
  'namedOf',
  'namedBy',
  'namedTold',
  /** "Ms. Doe's claim of a “…”": a noun for what is said is theirs. */
  'namedClaim',
  /** Whom a report is about: "she called Ms. Doe “…”". */
  'namedObject',
  /** Nothing but what they are said to do stands between: "Ms. Doe heralded the deal as a “…”"; and nobody else does anything there. */
  'namedActs',
  'namedActsLast',
  // How they fit the words that describe who speaks: "the Florida senator said".
  /** The article calls them so; they may be called so; how many of the other words it says of them. */
  'describedSo',
  'describedFits',
  'describedWords',
  /** How many others near it calls so, of four. */
  'describedRivals',
  /** They are named in the description: "Mr. Doe's lawyer". */
  'describedOwner',
  // Around it.
  'hereBefore',
  'hereSource',
  'hereSubject',
  'hereColon',
  'hereBehind',
  'hereSourceBehind',
  'before',
  'beforeSource',
  'beforeLast',
  'beforeColon',
  'earlier',
  'earlierSource',
  'after',
  'afterSource',
  /** They are the subject of the sentence before, be it in the paragraph before. */
  'lastSubject',
  /** How many people near are of the gender that the pronoun tells. */
  'rivals',
  'recent',
  'mostRecent',
  /** Of those whom the pronoun may mean, named or not: the last one who is named, and the last one who did or said anything. */
  'recentFitting',
  'recentActing',
  'spokeHere',
  'spokeBefore',
  'speaksNext',
  'speaksAfter',
  'saysTheSame',
  'saysTheSameOther',
  // Who they are.
  'person',
  'group',
  'place',
  'unnamed',
  'certain',
  'mentioned',
  'speaksMost',
  'genderFits',
  'genderClashes',
  'groupPronoun',
  'namedInside',
  /** They are named in another quotation of the paragraph. */
  'namedInsideBeside',
  'groupSaysI',
  'roleInSentence',
  'nameWords',
  'firstName',
  // Nobody.
  'nobody',
  'nobodyRuled',
  'nobodyUnsure',
  'nobodyNoSpeech',
  'nobodyTitle',
  'nobodyShort',
  'nobodyOneWord',
  'nobodyEndsAsSentence',
  'nobodyCapital',
  'nobodyTiedToNone',
  'nobodyReports',
  'nobodyAlone',
  'nobodyPeopleNear',
  'nobodyWordedNear',
  // The quotation itself, the same for all candidates: only with other evidence does it tell anything.
  'quotationWords',
  'quotationSpeech',
  'quotationAlone',
  'quotationReports',
  'quotationNames',
  'quotationFirst',
  /** How it ends: in a comma, or as a sentence does. */
  'quotationEndsInComma',
  'quotationEndsInStop',
  /** What stands right before and behind it. */
  'quotationAfterComma',
  'quotationAfterColon',
  'quotationAfterThat',
  'quotationAfterAs',
  'quotationAfterDeterminer',
  'quotationAfterPossessive',
  'quotationAfterPreposition',
  'quotationAfterBe',
  'quotationAfterCue',
  'quotationOpens',
  'quotationBeforeWord',
  'quotationBeforeAnd',
  'quotationCloses',
  /** Other quotations of the sentence, before and behind. */
  /** By what its own report gives who speaks; and how sure the rules are of whoever that is. */
  'quotationByName',
  'quotationByPronoun',
  'quotationByDescription',
  'quotationRuledSure',
  'quotationsBefore',
  'quotationsBehind',
  'quotationParagraph',
  // What a model says that points at whoever speaks, where there is one.
  'pointed',
  /** They are likelier by it than all others; and by how much than the likeliest of these. */
  'pointedFirst',
  'pointedLead',
  /** How likely it is nobody by it, and how likely whoever it points at first: the same for all. */
  'pointedNobody',
  'pointedSure',
  /** It points at somebody else than the rules do. */
  'pointedElsewhere',
] as const

export type PieceName = (typeof PIECES)[number]
export type Evidence = Partial<Record<PieceName, number>>
