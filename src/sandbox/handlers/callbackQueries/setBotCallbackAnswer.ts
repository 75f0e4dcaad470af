import { assertBot } from '../../bots/assertBot.js'
import { queryOfBot } from '../../bots/queryOfBot.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'

const MAX_LENGTH = 200
const LINK = /^(?:https?|tg):\/\/\S+$/i

/** Says what whoever pressed a button is shown. */
export const setBotCallbackAnswer: Handler<'messages.setBotCallbackAnswer'> = (context, params) => {
  assertBot(context)
  const { alert, cache_time, message, query_id, url } = params
  queryOfBot(context, 'callback', query_id)
  if (message !== undefined && Array.from(message).length > MAX_LENGTH) throw fault(400, 'MESSAGE_TOO_LONG')
  if (url !== undefined && !LINK.test(url)) throw fault(400, 'URL_INVALID')
  context.world.botQueries.delete(query_id)
  context.settle(query_id, {
    _: 'messages.botCallbackAnswer',
    alert,
    has_url: url !== undefined,
    native_ui: true,
    message: message === '' ? undefined : message,
    url,
    cache_time,
  })
  return true
}
