import { list } from '../list.ts'

/** Titles of offices, ranks, clergy and courtesy in the newspapers of all countries, a row for each noun that they shorten; `-` has none. */
const rows = `
-: addl addl. panglima odeneho osabarima daasebre odeefuo oseadeeyo barima torgbui naaba alaafin alh alh. allama auntie aunty bapak bro bro. comr. datin dato' doña fra frau giani herr hon'ble hrh hrm ibu igwe inkosi khun lic. madame mademoiselle marquess mdm mgr mgr. mlle mme mme. monsieur msgr mst. naib ntate obong ooni otumfuo pt. senor senora señor señora señorita sh. shrimati signor signora snr sra sra. srta. togbe tuanku ustad ven ven. aling brgy. evang evang. sis sis. mang nanay tatay omanhene togbui asantehene ndugu bwana mheshimiwa malam ustadz kiai kyai nyai phra geshe frère maître seu profe compañero delegado delegada deputado licenciado matushka batyushka
abbess: abbess
admiral: adm radm
advocate: adv adv.
alderman: ald. alderwoman alderperson
ambassador: amb.
archbishop: abp abp.
archdeacon: archdeacon
archimandrite: archimandrite
architect: arch. arc.
archpriest: archpriest
attorney: atty
baroness: baroness
barrister: barr. barr
bishop: bp.
brigadier: brig brigadier
captain: cpt cpt. kapitan
cardinal: card.
cleric: hojatoleslam hojjatoleslam
colonel: lt-col
commandant: cmdt cmdt. comdt commandant
commander: cdr cdr. cmdr lt-cdr
commissioner: acp commr. dcp
commodore: cdre
constable: dcc pc wpc
corporal: corporal l/cpl lcpl
councillor: coun coun. cr kagawad assemblymember councilmember councilor freeholder selectman selectwoman vereador
curate: curate
director-general: adgp dgp
doctor: doctora
elder: kaumātua kaumatua kuia
engineer: eng. ing. ir. er. ingeniero
general: brig-gen lt-gen maj-gen
havildar: havildar
hieromonk: hieromonk
induna: induna
inspector-general: aig dig ig igp
inspector: dci det-insp
kabaka: kabaka
lama: rinpoche
lawmaker: mca mk mlc mlcs mpa
lieutenant: tenente
mahant: mahant
maharaja: maharaja
maharani: maharani
marchioness: marchioness
marshal: acm avm
maulana: moulana
maulvi: maulvi mawlawi
mep: meps
mla: mlas
monk: ashin
mp: mps
msp: msps
mufti: mufti
nun: sr sr.
officer: ofc. w/o gda patrolman patrolwoman
pastor: pst pst.
patriarch: patriarch
patwari: patwari
prebendary: prebendary
priest: abbé fr padre père
prioress: prioress
professor: a/prof
qari: qari
rebbe: rebbe
reverend: revd revd.
sadhvi: sadhvi
sailor: midshipman
sapper: spr
sarpanch: sarpanch
sergeant: det-sgt ds msgt ssgt ssgt.
sheikh: shaykh
sheikha: sheikha
soldier: pfc pfc. pte pte. pvt pvt. sepoy spc spc. airman airwoman corpsman guardsman
sub-inspector: asi
subedar: subedar
superintendent: asp csp det-supt dsp dysp sp ssp
swami: swami
taoiseach: taoiseach
td: tds
teacher: cikgu headmaster headmistress headteacher
tehsildar: tehsildar
trooper: tpr
tánaiste: tánaiste
viscount: viscount
viscountess: viscountess
`

/** Each title with its noun, or nothing. */
export const titlesWorldwide: ReadonlyMap<string, string> = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [noun = '', words = ''] = row.split(': ')
      return words.split(' ').map((title) => [title, noun === '-' ? '' : noun] as const)
    }),
)

export const mensTitles =
  list(`mang tatay abbé alaafin alh alh. allama archimandrite archpriest ashin bapak bro bro. card. fr fra giani herr hojatoleslam hojjatoleslam igwe kabaka mahant
   deputado kiai kyai maharaja marquess maulvi mawlawi mgr mgr. monsieur moulana msgr ntate obong ooni otumfuo padre pt. père rebbe senor señor sh. shaykh signor togbe
   ustad viscount`)
export const womensTitles =
  list(`aling begum nanay sis sis. auntie aunty baroness datin doña frau ibu madame mademoiselle maharani marchioness mdm mlle mme mme. mst. sadhvi senora señora señorita
   sheikha shrimati signora sr sr. sra sra. srta. viscountess wpc`)

/** They are surnames or second first names, too: "Ricky Dean Doe", "Anna Pastor Doe". */
export const titlesAndNames = list(
  'dean pastor judge king bishop major marshal abbot chancellor deacon constable baron duke earl prince knight',
)

/** They are first names or surnames, too: titles before two more words of a name alone, "Nana Kwame Doe". */
export const titlesOrNames = list('adi alfa begum bra emir eze nana oba ratu sardar')

/**
 * They are names, or much else, too: titles before a whole name alone, "Elder Jane Doe", "Warden Jane Doe"; not "Ranger Oil". Before
 * a surname alone they are titles where the article has the whole name with them.
 */
export const titlesOfWholeNames = list(
  `abbot alcalde apostle bailiff bombardier canon cantor collector commodore coronel count countess deacon duchess elder ensign evangelist garda grandma
   grandpa granny gunner hermano maestro master matron mestre nawab nonna ombudsman prior prophet ranger reader recorder reeve seaman
   skipper supervisor vicar warden`,
)

/** Behind them stands nobody but a person, whatever their surname: "Senator the Hon. Aubyn Hill". */
export const honoursOfPeople = list('mr mr. mrs mrs. ms ms. hon hon. honourable honorable')

/** First names, too, but before a surname alone they are titles: "Alhaji Doe". */
export const titlesBeforeSurnames = list('alhaji maulana puan tengku')

/** No person bears them, whatever first name stands before: "Sheikh Zayed Mosque", "Prince George County". */
export const neverSurnames = list(
  `mosque county stadium airport hospital university foundation museum institute department magazine avenue highway boulevard district
   centre center theatre prize memorial society library academy street road homes park advisors`,
)

/** What one is called behind "his" or "her", with what those are who are called so: "His Lordship" is a judge, or a lord. */
const bearers = `
lordship: lord judge justice magistrate bishop earl baron viscount marquess chief
ladyship: lady judge justice magistrate baroness countess viscountess
honour: judge justice magistrate recorder
honor: judge justice magistrate
worship: mayor magistrate
excellency: president governor ambassador minister premier commissioner nuncio bishop archbishop
eminence: cardinal metropolitan
holiness: pope pontiff patriarch lama catholicos
beatitude: patriarch metropolitan archbishop
majesty: king queen emperor empress sultan monarch
highness: prince princess emir sultan sheikh king ruler duke duchess maharaja
lord: judge justice
lady: judge justice
grace: archbishop bishop duke duchess
`

/** By such a word, in small letters, the nouns for those whom it may mean. */
export const dignityBearers: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  bearers
    .trim()
    .split('\n')
    .map((row) => {
      const [dignity = '', nouns = ''] = row.split(': ')
      return [dignity, list(nouns)] as const
    }),
)

/** Those of them that are nothing else, and stand before one's name, too: "Her Honour Jane Doe". */
export const dignities: ReadonlySet<string> = new Set(
  [...dignityBearers.keys()].filter((dignity) => !/^(?:lord|lady|grace)$/.test(dignity)),
)

/** What stands between: "Her Royal Highness". */
export const dignityWords = list('royal imperial serene most reverend')

/** Offices that no name written as one word begins with. */
export const stuckOffices = list(
  `president minister chancellor secretary chairman chairwoman chairperson senator governor ambassador commissioner justice mayor leader
   spokesman spokeswoman spokesperson representative congressman congresswoman sheriff`,
)

/** Bodies to which a page has the office stuck of whoever leads them: "CommitteeChairman". */
export const stuckBodies = list('committee commission council board department ministry union party')

/** Adverbs that a page has stuck to a name: "Doepreviously called". */
export const stuckAdverbs = list('previously reportedly repeatedly recently allegedly also later earlier')
