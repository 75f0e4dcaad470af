import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { inputPeer } from '../peers/inputPeer.js'
import { messageIn } from '../sending/messageIn.js'
import type { Message } from '../world/message.js'
import type { PeerId } from '../world/peerId.js'
import type { Poll } from './poll.js'

/** A poll, and the message through which the caller sees it. */
export interface PollInMessage {
  readonly poll: Poll
  readonly message: Message
  readonly peerId: PeerId
}

/** Finds the poll of a message that the caller names, or throws MESSAGE_ID_INVALID. */
export function pollIn(context: CallContext, peer: tl.InputPeer, messageId: number): PollInMessage {
  const peerId = inputPeer(context, peer)
  const message = messageIn(context, peerId, messageId)
  const { media } = message ?? {}
  const poll = media?._ === 'messageMediaPoll' ? context.world.polls.get(media.poll.id) : undefined
  if (message === undefined || poll === undefined) throw fault(400, 'MESSAGE_ID_INVALID')
  return { poll, message, peerId }
}
