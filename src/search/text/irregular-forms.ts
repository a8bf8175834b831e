/**
 * English words of which no stemmer knows that they are forms of one word, each with the word itself before its forms:
 * "what did they send?" is answered by "sent". Left out are forms that are read as another word more often than not
 * ("ground", "wound", "bound", "bore").
 */
const FAMILIES = `arise arose arisen|awake awoke awoken|become became|begin began begun|bend bent|bite bit bitten|blow blew blown
  break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung
  come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten
  fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden
  forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|give gave given|go went gone|grow grew grown|hang hung
  hear heard|hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lead led|leap leapt|leave left|lend lent
  lose lost|make made|mean meant|meet met|mistake mistook mistaken|overcome overcame|overthrow overthrew overthrown
  pay paid|ride rode ridden|rise rose risen|run ran|see saw seen|seek sought|sell sold|send sent|shake shook shaken
  shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid
  speak spoke spoken|spend spent|spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung
  strike struck stricken|strive strove|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught
  tear tore torn|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken
  uphold upheld|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|withdraw withdrew withdrawn|withhold withheld
  withstand withstood|write wrote written|man men|woman women|child children|foot feet|tooth teeth|mouse mice|goose geese
  crisis crises|thesis theses|analysis analyses|criterion criteria|phenomenon phenomena|wife wives|knife knives
  half halves|thief thieves|wolf wolves|loaf loaves|shelf shelves|policeman policemen|spokesman spokesmen
  spokeswoman spokeswomen|congressman congressmen|businessman businessmen|fisherman fishermen|fireman firemen`

/** By an irregular form in small letters, the word that it is a form of. */
export const baseForms: ReadonlyMap<string, string> = new Map(
  FAMILIES.split(/[|\n]/).flatMap((family) => {
    const [base = '', ...forms] = family.trim().split(' ')
    return forms.map((form) => [form, base] as const)
  }),
)
