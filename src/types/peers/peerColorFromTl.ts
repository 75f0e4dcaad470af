import type * as tl from '../../tl/generated/api.js'

/** How many colours Telegram gives out by id. See https://core.telegram.org/api/colors. */
const BASIC_COLOR_COUNT = 7

/** The number of the colour that a peer's name is shown in: the chosen one, else the one that follows from the id. */
export function peerColorFromTl(color: tl.PeerColor | undefined, id: number): number {
  const chosen = color?._ === 'peerColor' ? color.color : undefined
  return chosen ?? id % BASIC_COLOR_COUNT
}
