import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'

/** How a basic group, or a supergroup or channel, is named towards Telegram. */
export type InputChat = tl.inputPeerChat | tl.inputPeerChannel

/** Takes a peer that is a group, supergroup or channel, and refuses a user. */
export function assertInputChat(peer: tl.InputPeer, argument = 'chatId'): InputChat {
  if (peer._ === 'inputPeerChat' || peer._ === 'inputPeerChannel') return peer
  throw new InputError(`${argument} must be a group, supergroup or channel, but it is a user`, argument)
}
