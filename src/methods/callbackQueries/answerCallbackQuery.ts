import { assertBot } from '../../core/checks/assertBot.js'
import { assertInt64 } from '../../core/checks/assertInt64.js'
import { assertTextLength } from '../../core/checks/assertTextLength.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'

const MOST_CACHE_SECONDS = 2_147_483_647

/** How the press of a button is answered. */
export interface AnswerCallbackQueryOptions {
  /** What whoever pressed the button is shown, of up to 200 characters; nothing when absent. */
  readonly text?: string
  /** Shows the text in a window of its own rather than at the top of the chat. */
  readonly showAlert?: boolean
  /** What is opened: a game, or a link of the bot such as `https://t.me/your_bot?start=parameter`. */
  readonly url?: string
  /** For how many seconds apps may show the same answer again without asking; 0 when absent. */
  readonly cacheSeconds?: number
}

/**
 * Answers the press of a button, so that the app stops waiting; every callback query should be answered, if with nothing.
 *
 * Bots may call it. Throws an `RpcError` named `QUERY_ID_INVALID` when the answer comes too late.
 * Calls https://core.telegram.org/method/messages.setBotCallbackAnswer.
 * @param callbackQueryId The `id` of the callback query.
 */
export async function answerCallbackQuery(
  core: Core,
  callbackQueryId: string,
  options: AnswerCallbackQueryOptions = {},
): Promise<void> {
  const { text, showAlert, url, cacheSeconds = 0 } = options
  assertBot(core, 'answerCallbackQuery')
  const queryId = assertInt64(callbackQueryId, 'callbackQueryId')
  if (text !== undefined) assertTextLength(text, 'text', 0, 200)
  assertWholeNumber(cacheSeconds, 'cacheSeconds', 0, MOST_CACHE_SECONDS)
  await core.invoke('messages.setBotCallbackAnswer', {
    query_id: queryId,
    message: text,
    alert: showAlert,
    url,
    cache_time: cacheSeconds,
  })
}
