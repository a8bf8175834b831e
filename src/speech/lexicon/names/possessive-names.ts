import { list } from '../list.ts'

/** Bodies whose name ends in the mark of possession: McDonald’s, Moody’s; by the word before it, in small letters. */
export const ownersAlone = list(
  `mcdonald wendy macy kohl lowe domino denny arby chili applebee hardee bloomingdale levi hershey kellogg moody lloyd sotheby christie
   sainsbury nando zaxby culver peet smucker kirkland boscov dillard bojangle wetherspoon`,
)
