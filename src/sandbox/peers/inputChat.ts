import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import type { Chat } from '../world/chat.js'
import { chatOf } from '../world/chatOf.js'
import { inputPeer } from './inputPeer.js'

/** Gives the group or channel that the caller names; a user is PEER_ID_INVALID. */
export function inputChat(context: CallContext, input: tl.InputPeer): Chat {
  const peerId = inputPeer(context, input)
  if (peerId > 0) throw fault(400, 'PEER_ID_INVALID')
  return chatOf(context.world, peerId)
}
