import type * as tl from '../../tl/generated/api.js'
import { chatIdOfPeer } from '../../types/peers/chatIdOfPeer.js'

/** The actor of everything that belongs to no chat. */
export const ACCOUNT_ACTOR = 'account'

/**
 * Names the chat in whose order an update is handled, in Bot API form, or `account` where it belongs to none.
 * Deletions in private chats and basic groups do not say where they happened, so they are the account's.
 */
export function actorOf(update: tl.Update): string {
  const peer = peerOfUpdate(update)
  return peer === undefined ? ACCOUNT_ACTOR : String(chatIdOfPeer(peer))
}

function peerOfUpdate(update: tl.Update): tl.Peer | undefined {
  if ('message' in update && typeof update.message === 'object' && 'peer_id' in update.message) {
    return update.message.peer_id
  }
  if ('peer' in update && isPeer(update.peer)) return update.peer
  if ('channel_id' in update) return { _: 'peerChannel', channel_id: update.channel_id }
  if ('chat_id' in update && typeof update.chat_id === 'number') return { _: 'peerChat', chat_id: update.chat_id }
  if ('user_id' in update && typeof update.user_id === 'number') return { _: 'peerUser', user_id: update.user_id }
  return undefined
}

const PEERS: ReadonlySet<string> = new Set<tl.Peer['_']>(['peerUser', 'peerChat', 'peerChannel'])

function isPeer(value: object | undefined): value is tl.Peer {
  return value !== undefined && '_' in value && typeof value._ === 'string' && PEERS.has(value._)
}
