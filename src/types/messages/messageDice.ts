import type * as tl from '../../tl/generated/api.js'
import type { PeerLookup } from '../peerLookup.js'
import { type MessageBase, messageBaseFromTl } from './messageBase.js'

/** A die, or something else that chance decides about. */
export interface Dice {
  readonly emoji: string
  /** What came up, from 1; 0 while it is not decided. */
  readonly value: number
}

/** A message whose value the server has decided by chance. */
export interface MessageDice extends MessageBase {
  readonly type: 'dice'
  readonly dice: Dice
}

/** Builds a `MessageDice`; `selfId` is the account that is signed in. */
export function messageDiceFromTl(
  message: tl.message,
  media: tl.messageMediaDice,
  peers: PeerLookup,
  selfId: number,
): MessageDice {
  const { emoticon: emoji, value } = media
  return { type: 'dice', ...messageBaseFromTl(message, peers, selfId), dice: { emoji, value } }
}
