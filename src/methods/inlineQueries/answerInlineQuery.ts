import { inlineResultToTl } from '../../core/bots/inlineResultToTl.js'
import { assertBot } from '../../core/checks/assertBot.js'
import { assertInt64 } from '../../core/checks/assertInt64.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { InputError } from '../../errors/inputError.js'
import type { InlineQueryResult } from '../../types/inlineQueries/inlineQueryResult.js'
import type { InlineQueryResultButton } from '../../types/inlineQueries/inlineQueryResultButton.js'

const MOST_RESULTS = 50
const DEFAULT_CACHE_SECONDS = 300
const MOST_CACHE_SECONDS = 2_147_483_647

/** How an inline query is answered. */
export interface AnswerInlineQueryOptions {
  /** For how many seconds Telegram may give the same results to the same query; 300 when absent. */
  readonly cacheSeconds?: number
  /** Keeps the results for the user who has asked, rather than for all who ask the same. */
  readonly cachePerUser?: boolean
  /** What the next query asks with as its offset when the user goes on; there is no more when absent. Up to 64 bytes. */
  readonly nextOffset?: string
  /** Shows the results as pictures side by side. */
  readonly showAsGallery?: boolean
  /** The button above the results. */
  readonly button?: InlineQueryResultButton
}

/**
 * Offers up to 50 results to whoever typed an inline query.
 *
 * Bots may call it. Throws an `InputError` for results that cannot be, and an `RpcError` named `QUERY_ID_INVALID` when the answer comes too late.
 * Calls https://core.telegram.org/method/messages.setInlineBotResults.
 * @param inlineQueryId The `id` of the inline query.
 * @param results What is offered, in this order; perhaps nothing.
 */
export async function answerInlineQuery(
  core: Core,
  inlineQueryId: string,
  results: readonly InlineQueryResult[],
  options: AnswerInlineQueryOptions = {},
): Promise<void> {
  const { cacheSeconds = DEFAULT_CACHE_SECONDS, cachePerUser, nextOffset, showAsGallery, button } = options
  assertBot(core, 'answerInlineQuery')
  const queryId = assertInt64(inlineQueryId, 'inlineQueryId')
  assertWholeNumber(cacheSeconds, 'cacheSeconds', 0, MOST_CACHE_SECONDS)
  if (results.length > MOST_RESULTS) {
    throw new InputError(`results may be at most ${MOST_RESULTS}, but they are ${results.length}`, 'results')
  }
  await core.invoke('messages.setInlineBotResults', {
    query_id: queryId,
    results: await Promise.all(results.map((result) => inlineResultToTl(core, result))),
    cache_time: cacheSeconds,
    private: cachePerUser,
    gallery: showAsGallery,
    next_offset: nextOffset,
    ...(button?.type === 'start' && {
      switch_pm: { _: 'inlineBotSwitchPM', text: button.text, start_param: button.startParameter } as const,
    }),
    ...(button?.type === 'miniApp' && {
      switch_webview: { _: 'inlineBotWebView', text: button.text, url: button.url } as const,
    }),
  })
}
