import { type ChatP, chatPOfPeer } from '../../types/chats/chatP.js'
import type { Core } from '../core.js'
import { peerOfInput } from './peerOfInput.js'
import type { InputChat } from './assertInputChat.js'

/** The chat in brief behind what names it towards Telegram. */
export async function chatPOfInput(core: Core, chat: InputChat): Promise<ChatP> {
  const peer = peerOfInput(core, chat)
  await core.peers.load([peer])
  return chatPOfPeer(peer, core.peers)
}
