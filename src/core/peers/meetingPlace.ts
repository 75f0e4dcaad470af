import type * as tl from '../../tl/generated/api.js'

/** A message in which somebody was seen of whom no more is known. See https://core.telegram.org/api/min. */
export interface MeetingPlace {
  readonly chat: tl.Peer
  readonly messageId: number
}
