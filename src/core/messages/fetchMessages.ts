import type { ID } from '../../types/id.js'
import type { Message } from '../../types/messages/message.js'
import { chatIdOfPeer } from '../../types/peers/chatIdOfPeer.js'
import { signedInId } from '../checks/signedInId.js'
import type { Core } from '../core.js'
import { inputChannelOf } from '../peers/inputChannelOf.js'
import { peerOfInput } from '../peers/peerOfInput.js'
import { resolvePeer } from '../peers/resolvePeer.js'
import { messagesFromTl } from './messagesFromTl.js'

/** Fetches messages of one chat by their identifiers, without those that the chat does not have. */
export async function fetchMessages(
  core: Core,
  chatId: ID,
  messageIds: readonly number[],
): Promise<readonly Message[]> {
  signedInId(core)
  const peer = await resolvePeer(core, chatId)
  const id = messageIds.map((messageId) => ({ _: 'inputMessageID', id: messageId }) as const)
  if (peer._ === 'inputPeerChannel')
    return messagesFromTl(core, await core.invoke('channels.getMessages', { channel: inputChannelOf(peer), id }))
  const found = messagesFromTl(core, await core.invoke('messages.getMessages', { id }))
  // The identifiers of all private chats and basic groups are one series, so they may lead to another chat.
  const wanted = chatIdOfPeer(peerOfInput(core, peer))
  return found.filter(({ chat }) => chat.id === wanted)
}
