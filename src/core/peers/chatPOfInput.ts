import { type ChatP, chatPOfPeer } from '../../types/chats/chatP.js'
import type { Core } from '../core.js'
import { peerOfInput } from './peerOfInput.js'
import type { InputChat } from './assertInputChat.js'

/** The chat in brief behind what names it towards Telegram. */
export async function chatPOfInput(core: Core, chat: InputChat): Promise<ChatP> {
  const id = chat._ === 'inputPeerChat' ? chat.chat_id : chat.channel_id
  if (core.peers.chat(id) === undefined) await core.peers.load([], [id])
  return chatPOfPeer(peerOfInput(core, chat), core.peers)
}
