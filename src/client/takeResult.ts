import type { Peers } from '../core/peers/peers.js'
import { messagesIn } from '../core/updates/messagesIn.js'
import type { UpdateStream } from '../core/updates/updateStream.js'
import { isUpdates } from '../network/isUpdates.js'
import type * as tl from '../tl/generated/api.js'

/** Remembers the users and chats of a result, and puts the updates in it where they belong. */
export function takeResult(
  call: tl.AnyFunctionCall,
  result: unknown,
  peers: Peers,
  stream: UpdateStream | undefined,
): void {
  if (Array.isArray(result)) {
    peers.remember(result.filter(isUser), result.filter(isChat))
    return
  }
  if (!isObject(result)) return
  const users = [...listOf(result['users']), result['user']].filter(isUser)
  const chats = [...listOf(result['chats']), result['chat']].filter(isChat)
  peers.remember(
    users,
    chats,
    MESSAGE_LISTS.flatMap((name) => listOf(result[name]).filter(isMessage)),
  )
  for (const updates of [result, result['updates']].filter(isContainer)) {
    if (stream === undefined && 'users' in updates) peers.remember(updates.users, updates.chats, messagesIn(updates))
    stream?.receive(updates)
  }
  const { pts, pts_count: ptsCount } = result
  if (result._.startsWith('messages.affected') && typeof pts === 'number' && typeof ptsCount === 'number') {
    stream?.affect(channelOf(call), pts, ptsCount)
  }
}

/** The lists of messages that results have. */
const MESSAGE_LISTS = ['messages', 'new_messages']

/** The channel that a call is about, by its arguments. */
function channelOf(call: tl.AnyFunctionCall): number | undefined {
  const target = 'channel' in call ? call.channel : 'peer' in call ? call.peer : undefined
  return target !== undefined && 'channel_id' in target ? target.channel_id : undefined
}

interface AnyTlObject {
  readonly _: string
  readonly [field: string]: unknown
}

function isObject(value: unknown): value is AnyTlObject {
  return typeof value === 'object' && value !== null && '_' in value && typeof value._ === 'string'
}

function isContainer(value: unknown): value is tl.Updates {
  return isObject(value) && isUpdates(value)
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function isUser(value: unknown): value is tl.User {
  return isObject(value) && (value._ === 'user' || value._ === 'userEmpty')
}

const CHATS: ReadonlySet<string> = new Set<tl.Chat['_']>([
  'chat',
  'chatEmpty',
  'chatForbidden',
  'channel',
  'channelForbidden',
  'community',
  'communityForbidden',
])

function isChat(value: unknown): value is tl.Chat {
  return isObject(value) && CHATS.has(value._)
}

function isMessage(value: unknown): value is tl.Message {
  return isObject(value) && (value._ === 'message' || value._ === 'messageService')
}
