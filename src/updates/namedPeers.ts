import type * as tl from '../tl/generated/api.js'

/** The users and chats that a message names and that have to be known before it can be shown. */
export function namedPeers(message: tl.Message): readonly tl.Peer[] {
  if (message._ === 'messageEmpty') return []
  const named: tl.Peer[] = [message.peer_id]
  if (message.from_id !== undefined) named.push(message.from_id)
  if (message._ === 'messageService') return named
  if (message.via_bot_id !== undefined) named.push({ _: 'peerUser', user_id: message.via_bot_id })
  if (message.fwd_from?.from_id !== undefined) named.push(message.fwd_from.from_id)
  for (const entity of message.entities ?? []) {
    if (entity._ === 'messageEntityMentionName') named.push({ _: 'peerUser', user_id: entity.user_id })
  }
  return named
}
