import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../../types/peerLookup.js'
import type { Update } from '../../types/updates/update.js'
import { updateFromTl } from '../../types/updates/updateFromTl.js'

/** Whose updates they are, and which of them are told. */
export interface Told {
  /** The account that is signed in. */
  readonly selfId: number
  /** Whether messages that the account sends itself are told. A bot that answers every message would answer its own. */
  readonly isOutgoingTold: boolean
}

/** Builds the event that an update is told as; nothing of one that stands for none, or that is not told. */
export function toldEvent(update: tl.Update, peers: PeerLookup, { selfId, isOutgoingTold }: Told): Update | undefined {
  const event = updateFromTl(update, peers, selfId)
  if (isOutgoingTold || event === undefined) return event
  const isOwn =
    (event.type === 'message' && event.message.isOutgoing) ||
    (event.type === 'editedMessage' && event.editedMessage.isOutgoing)
  return isOwn ? undefined : event
}
