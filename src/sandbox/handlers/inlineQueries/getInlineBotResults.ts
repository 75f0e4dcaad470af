import { fault } from '../../fault.js'
import type { CallContext, Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { inputUser } from '../../peers/inputUser.js'
import { Postponed } from '../../postponed.js'
import type * as tl from '../../../tl/generated/api.js'
import { addBotQuery } from '../../world/addBotQuery.js'
import type { InlineAnswer } from '../../world/botQuery.js'
import { nextInt64 } from '../../world/chance.js'
import { findChat } from '../../world/chatOf.js'
import type { PeerId } from '../../world/peerId.js'
import { tellUser } from '../../world/tellUser.js'

/** For how long a user waits for a bot. */
const PATIENCE_MS = 10_000
const MAX_LENGTH = 256

/** Asks a bot for what it has to offer, or answers with what it has said to the same question before. */
export const getInlineBotResults: Handler<'messages.getInlineBotResults'> = (context, params) => {
  const { now, userId, world } = context
  const { id: botId, bot } = inputUser(context, params.bot)
  const peerId = params.peer._ === 'inputPeerEmpty' ? undefined : inputPeer(context, params.peer)
  const query = Array.from(params.query).slice(0, MAX_LENGTH).join('')
  const { offset } = params
  if (bot === undefined) throw fault(400, 'BOT_INVALID')
  if (bot.inlinePlaceholder === undefined) throw fault(400, 'BOT_INLINE_DISABLED')
  const known = freshAnswer(context, botId, query, offset)
  if (known !== undefined) return known.results

  const id = nextInt64(world.chance)
  addBotQuery(world, { type: 'inline', id, botId, userId, query, offset, until: now + PATIENCE_MS })
  const peer_type = peerId === undefined ? undefined : peerTypeOf(context, botId, peerId)
  tellUser(world, botId, { _: 'updateBotInlineQuery', query_id: id, user_id: userId, query, peer_type, offset })
  return new Postponed(id, now + PATIENCE_MS, fault(400, 'BOT_RESPONSE_TIMEOUT'))
}

function freshAnswer(
  { now, userId, world }: CallContext,
  botId: number,
  query: string,
  offset: string,
): InlineAnswer | undefined {
  for (const known of world.botQueries.values()) {
    const isSame = known.type === 'inline' && known.botId === botId && known.query === query && known.offset === offset
    if (!isSame || known.answer === undefined || known.answer.freshUntil <= now) continue
    if (!known.answer.isPersonal || known.userId === userId) return known.answer
  }
  return undefined
}

function peerTypeOf({ world }: CallContext, botId: number, peerId: PeerId): tl.InlineQueryPeerType {
  if (peerId === botId) return { _: 'inlineQueryPeerTypeSameBotPM' }
  if (peerId > 0) {
    return { _: world.users.get(peerId)?.bot === undefined ? 'inlineQueryPeerTypePM' : 'inlineQueryPeerTypeBotPM' }
  }
  const chat = findChat(world, peerId)
  if (chat?.type !== 'channel') return { _: 'inlineQueryPeerTypeChat' }
  return { _: chat.isBroadcast ? 'inlineQueryPeerTypeBroadcast' : 'inlineQueryPeerTypeMegagroup' }
}
