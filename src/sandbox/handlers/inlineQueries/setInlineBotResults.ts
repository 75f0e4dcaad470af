import { assertBot } from '../../bots/assertBot.js'
import { inlineResult } from '../../bots/inlineResult.js'
import { queryOfBot } from '../../bots/queryOfBot.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'

const MAX_RESULTS = 50
const MAX_OFFSET_BYTES = 64
const START_PARAMETER = /^[\w-]{1,64}$/

/** Offers results to whoever has asked. */
export const setInlineBotResults: Handler<'messages.setInlineBotResults'> = (context, params) => {
  assertBot(context)
  const { cache_time, gallery, next_offset, switch_pm, switch_webview } = params
  const query = queryOfBot(context, 'inline', params.query_id)
  if (query.answer !== undefined) throw fault(400, 'QUERY_ID_INVALID')
  if (params.results.length > MAX_RESULTS) throw fault(400, 'RESULTS_TOO_MUCH')
  if (new TextEncoder().encode(next_offset).length > MAX_OFFSET_BYTES) throw fault(400, 'NEXT_OFFSET_INVALID')
  if (switch_pm !== undefined && !START_PARAMETER.test(switch_pm.start_param)) throw fault(400, 'START_PARAM_INVALID')
  const results = params.results.map((result) => inlineResult(context, result))
  if (new Set(results.map(({ id }) => id)).size < results.length) throw fault(400, 'RESULT_ID_DUPLICATE')

  query.answer = {
    results: {
      _: 'messages.botResults',
      gallery,
      query_id: query.id,
      next_offset: next_offset === '' ? undefined : next_offset,
      switch_pm,
      switch_webview,
      results,
      cache_time,
      users: [],
    },
    isPersonal: params.private === true,
    freshUntil: context.now + cache_time * 1000,
  }
  context.settle(query.id, query.answer.results)
  return true
}
