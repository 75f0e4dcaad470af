import { InputError } from '../../errors/inputError.js'
import type { ID } from '../../types/id.js'
import { signedInId } from '../checks/signedInId.js'
import type { Core } from '../core.js'
import { inputChannelOf } from '../peers/inputChannelOf.js'
import { resolvePeer } from '../peers/resolvePeer.js'

/** Deletes messages of one chat, by the function that its kind of chat has. */
export async function deleteMessagesOf(
  core: Core,
  chatId: ID,
  messageIds: readonly number[],
  onlyForMe: boolean,
): Promise<void> {
  signedInId(core)
  const peer = await resolvePeer(core, chatId)
  if (peer._ !== 'inputPeerChannel') {
    await core.invoke('messages.deleteMessages', { id: messageIds, revoke: !onlyForMe })
    return
  }
  if (onlyForMe)
    throw new InputError(
      'onlyForMe is for private chats and basic groups: a supergroup or channel has its messages once for all',
      'onlyForMe',
    )
  await core.invoke('channels.deleteMessages', { channel: inputChannelOf(peer), id: messageIds })
}
