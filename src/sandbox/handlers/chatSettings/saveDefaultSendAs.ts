import { settingsOf } from '../../accounts/settingsOf.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { inputChat } from '../../peers/inputChat.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { senderIn } from '../../sending/senderIn.js'

/** Says in whose name the caller writes in a supergroup or channel where a message does not say. */
export const saveDefaultSendAs: Handler<'messages.saveDefaultSendAs'> = (context, params) => {
  const { userId, world } = context
  const chat = inputChat(context, params.peer)
  if (chat.type === 'group') throw fault(400, 'PEER_ID_INVALID')
  senderIn(context, chat.peerId, params.send_as)
  settingsOf(world, userId).defaultSendAs.set(chat.peerId, inputPeer(context, params.send_as))
  return true
}
