import type * as tl from '../../tl/generated/api.js'
import { CHANNEL_ID_OFFSET } from './peerOfChatId.js'

/**
 * Writes a peer as a chat id in Bot API form: users positive, basic groups negative, channels and supergroups `-100…`.
 * See https://core.telegram.org/api/bots/ids.
 */
export function chatIdOfPeer(peer: tl.Peer): number {
  switch (peer._) {
    case 'peerUser':
      return peer.user_id
    case 'peerChat':
      return -peer.chat_id
    case 'peerChannel':
      return -(CHANNEL_ID_OFFSET + peer.channel_id)
  }
}
