import { channelPeerId, groupPeerId, type PeerId } from '../world/peerId.js'

const USER_FIELDS: ReadonlySet<string> = new Set([
  'user_id',
  'users',
  'recent_requesters',
  'inviter_id',
  'admin_id',
  'actor_id',
  'bot_id',
  'via_bot_id',
  'promoted_by',
  'kicked_by',
  'approved_by',
])

/** Finds every user and chat that a TL value names, at any depth, so that an answer can bring them along. */
export function peersIn(value: unknown, found: Set<PeerId> = new Set()): Set<PeerId> {
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return found
  if (Array.isArray(value)) {
    for (const item of value) peersIn(item, found)
    return found
  }
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === 'object') {
      if (USER_FIELDS.has(name) && Array.isArray(field)) addIds(field, found)
      peersIn(field, found)
    } else if (typeof field === 'number' && field > 0) {
      if (USER_FIELDS.has(name)) found.add(field)
      else if (name === 'chat_id') found.add(groupPeerId(field))
      else if (name === 'channel_id') found.add(channelPeerId(field))
    }
  }
  return found
}

function addIds(list: readonly unknown[], found: Set<PeerId>): void {
  for (const item of list) if (typeof item === 'number') found.add(item)
}
