import { sentMessageOf } from '../../core/answers/sentMessageOf.js'
import { assertInt64 } from '../../core/checks/assertInt64.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { peerOfInput } from '../../core/peers/peerOfInput.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { SchemaError } from '../../errors/schemaError.js'
import type { ID } from '../../types/id.js'
import { type Message, messageFromTl } from '../../types/messages/message.js'

/** How a result of an inline query is sent. */
export interface SendInlineQueryResultOptions {
  /** Sends the message without a sound. */
  readonly disableNotification?: boolean
  /** Hides which bot the message was made with; possible for some of Telegram's own bots. */
  readonly hideBot?: boolean
}

/**
 * Sends one of the results that a bot has offered, and returns the message that it became.
 *
 * Users may call it. Throws an `RpcError` named `QUERY_ID_INVALID` when the answer is too old, or `RESULT_ID_INVALID` where it has no such result.
 * Calls https://core.telegram.org/method/messages.sendInlineBotResult.
 * @param queryId The `id` of the answer.
 * @param resultId The `id` of the result.
 */
export async function sendInlineQueryResult(
  core: Core,
  chatId: ID,
  queryId: string,
  resultId: string,
  options: SendInlineQueryResultOptions = {},
): Promise<Message> {
  assertUser(core, 'sendInlineQueryResult')
  const selfId = signedInId(core)
  const query = assertInt64(queryId, 'queryId')
  const peer = await resolvePeer(core, chatId)
  const randomId = core.randomId()
  const updates = await core.invoke('messages.sendInlineBotResult', {
    peer,
    random_id: randomId,
    query_id: query,
    id: resultId,
    silent: options.disableNotification,
    hide_via: options.hideBot,
  })
  const sent = sentMessageOf(updates, { randomId, selfId, peer: peerOfInput(core, peer), text: '', reply: undefined })
  const message = messageFromTl(sent, core.peers, selfId)
  if (message === undefined) throw new SchemaError('Telegram answered without the message that was sent')
  return message
}
