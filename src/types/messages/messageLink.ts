import type { ChatP } from '../chats/chatP.js'
import { peerOfChatId } from '../peers/peerOfChatId.js'

/** The link to a message of a supergroup or channel; messages elsewhere have none. See https://core.telegram.org/api/links#message-links. */
export function messageLink(chat: ChatP, messageId: number): string | undefined {
  if (chat.type !== 'supergroup' && chat.type !== 'channel') return undefined
  if (chat.username !== undefined) return `https://t.me/${chat.username}/${messageId}`
  const peer = peerOfChatId(chat.id)
  return peer?._ === 'peerChannel' ? `https://t.me/c/${peer.channel_id}/${messageId}` : undefined
}
