import { list } from './list.ts'

/** Abbreviations that end in a full stop, without it: a sentence goes on behind them. */
export const dotted = list(
  `mr mrs ms messrs dr prof rev fr hon sen sens rep reps gov govs gen lt col sgt capt cpl maj cmdr adm brig pres supt
   insp det del atty engr smt cde msgr rt revs profs cols capts sgts gens drs cllr cllrs adv arc barr brgy comr evang pst eng amb alh revd ven abp bro sis hon'ble jr sr st ste mt ft inc corp co ltd llc bros assn dept univ vs etc approx no vol jan feb mar apr jun jul
   aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky
   la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo`,
)
