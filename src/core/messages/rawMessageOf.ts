import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import { assertMessageId } from '../checks/assertMessageId.js'
import type { Core } from '../core.js'
import { inputChannelOf } from '../peers/inputChannelOf.js'

/** Fetches one message as Telegram has it, and refuses one that there is not. */
export async function rawMessageOf(core: Core, peer: tl.InputPeer, messageId: number): Promise<tl.message> {
  assertMessageId(messageId)
  const id = [{ _: 'inputMessageID', id: messageId } as const]
  const list =
    peer._ === 'inputPeerChannel'
      ? await core.invoke('channels.getMessages', { channel: inputChannelOf(peer), id })
      : await core.invoke('messages.getMessages', { id })
  const messages = list._ === 'messages.messagesNotModified' ? [] : list.messages
  const message = messages.find((one) => one._ === 'message' && one.id === messageId)
  if (message?._ !== 'message') throw new InputError(`The chat has no message ${messageId}`, 'messageId')
  return message
}
