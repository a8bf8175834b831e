import { list } from '../list.ts'

/** What stands behind the title of a film, a show, a book or a song: "the Dry Harbour star", "the Dry Harbour tour". */

/** What somebody is in it. */
export const performers = list(
  `star stars co-star co-stars costar costars actor actors actress actresses alum alums alumna alumni cast castmate castmates character
   characters contestant contestants host hosts co-host co-hosts judge judges presenter presenters panellist panellists finalist
   finalists winner winners singer singers hitmaker hitmakers frontman frontwoman frontmen drummer bassist guitarist author authors
   creator creators director directors producer producers showrunner showrunners screenwriter screenwriters star-turned`,
)

/** What there is of it, beside what it is. */
export const performances = list(
  `ballad track tracks tune hit hits single singles lp ep albums songs films movies shows series tour tours gig gigs soundtrack score
   sequel sequels prequel spin-off spinoff reboot remake trilogy saga franchise franchises sitcom soap thriller drama comedy
   blockbuster premiere finale trailer teaser credits role part storyline plot universe adaptation video videos lyric lyrics remix
   cover edition festival exhibition residency concert concerts musicals opera ballet production
   line lines collection collections range ranges brand brands label labels merchandise merch perfume fragrance fragrances perfumes lipstick lipsticks
   sneaker sneakers trainers shoe shoes footwear makeup cosmetics skincare swimwear lingerie clothing menswear womenswear`,
)

/** Behind somebody's name they are the show that has it: "The Jane Doe Show", "Jane Doe Tonight". */
export const shows = list(
  'show today tonight live hour program programme podcast factor report project experience',
)

/** A name of several words that begins with one of these is a work's, a magazine's or a campaign's: "In Harvest", "We Were Late". */
export const titleOpeners = list(
  `a in on at by for from with to of and but or nor if because when where why how who whose which what that this these those we they he
   she it you me us them my your our his their its is are was were be been has have had does did get got getting keep keeping under over
   about after before`,
)

/** With a capital inside a name they show that it is a work's: "Running Up With the Roes"; no name of a person has one. */
export const inTitles = list('with from into over under through without up about against')

/** Before "the" and another capital the name of a work goes on over both. */
export const beforeThe = list('with from into over under through without about against in on of at to for')
