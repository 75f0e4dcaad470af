import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { resolveUser } from '../../core/peers/resolveUser.js'
import type { ID } from '../../types/id.js'
import { type InlineQueryAnswer, inlineQueryAnswerFromTl } from '../../types/inlineQueries/inlineQueryAnswer.js'

/** What is asked of a bot inline. */
export interface SendInlineQueryOptions {
  /** What stands after the username of the bot, of up to 256 characters; nothing when absent. */
  readonly query?: string
  /** Where to go on: the `nextOffset` of the answer before; at the beginning when absent. */
  readonly offset?: string
}

/**
 * Asks a bot inline, as by typing its username in a chat, and waits for what it offers.
 *
 * Users may call it. Throws an `RpcError` named `BOT_INLINE_DISABLED` where the bot takes no inline queries,
 * or `BOT_RESPONSE_TIMEOUT` when it does not answer in time.
 * Calls https://core.telegram.org/method/messages.getInlineBotResults.
 * @param botId The bot.
 * @param chatId The chat that a result may be sent to.
 */
export async function sendInlineQuery(
  core: Core,
  botId: ID,
  chatId: ID,
  options: SendInlineQueryOptions = {},
): Promise<InlineQueryAnswer> {
  assertUser(core, 'sendInlineQuery')
  const { query = '', offset = '' } = options
  const answer = await core.invoke('messages.getInlineBotResults', {
    bot: await resolveUser(core, botId, 'botId'),
    peer: await resolvePeer(core, chatId),
    query,
    offset,
  })
  return inlineQueryAnswerFromTl(answer)
}
