import { list } from '../list.ts'

/** What goes with one name behind "the": "Chance the Rapper", "Ivan the Terrible". */
export const epithets = list(
  `great terrible conqueror lionheart wise magnificent elder younger pious confessor
   impaler lawgiver navigator baptist evangelist apostle prophet hun ripper menace explorer rapper creator singer entertainer
   butcher barber baker builder plumber hedgehog snowman bear pooh kid giant rock undertaker gypsy gent goat`,
)

/** Agencies and stocks whose pictures papers print: "Jane Doe/Getty Images". */
export const pictureAgencies = list(
  `getty gettyimages wireimage filmmagic shutterstock rex wwd alamy splash backgrid mega ap afp epa reuters pa sipa abaca zuma istock
   istockphoto dpa tass ritzau scanpix ntb eyevine eyepix nurphoto anadolu xinhua bloomberg corbis magnum instagram twitter facebook
   youtube tiktok flickr invision imagn newscom polaris redux picture-alliance startraks everett`,
)

/** Nouns behind which somebody's name stands, or what they go by: "a user under the handle Roe". */
export const bynames = list('name handle username pseudonym alias moniker nickname callsign')
