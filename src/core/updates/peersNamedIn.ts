import type * as tl from '../../tl/generated/api.js'

/** How deep values are looked into: deeper than any update goes. */
const MAX_DEPTH = 32

const USER_FIELDS: ReadonlySet<string> = new Set([
  'user_id',
  'via_bot_id',
  'via_business_bot_id',
  'inviter_id',
  'admin_id',
  'actor_id',
  'bot_id',
])

/** Finds the users and chats that raw values name, so that they can be brought into memory. */
export function peersNamedIn(value: unknown): readonly tl.Peer[] {
  const found = new Map<string, tl.Peer>()
  collect(value, found, 0)
  return [...found.values()]
}

function collect(value: unknown, found: Map<string, tl.Peer>, depth: number): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || ArrayBuffer.isView(value)) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1)
    return
  }
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === 'number') {
      if (USER_FIELDS.has(name)) found.set(`user ${field}`, { _: 'peerUser', user_id: field })
      else if (name === 'chat_id') found.set(`group ${field}`, { _: 'peerChat', chat_id: field })
      else if (name === 'channel_id') found.set(`channel ${field}`, { _: 'peerChannel', channel_id: field })
    } else collect(field, found, depth + 1)
  }
}
