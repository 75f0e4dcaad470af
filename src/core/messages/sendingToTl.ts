import { dateToTl } from '../../types/dateToTl.js'
import type { SendOptions } from '../../types/messages/sendOptions.js'
import type * as tl from '../../tl/generated/api.js'
import { assertInt64 } from '../checks/assertInt64.js'
import type { Core } from '../core.js'
import { resolvePeer } from '../peers/resolvePeer.js'
import { replyMarkupOf } from './replyMarkupOf.js'

/** What every function that sends a message takes besides the message. */
type Sending = Pick<
  tl.messages_sendMessage,
  'silent' | 'noforwards' | 'send_as' | 'effect' | 'schedule_date' | 'reply_markup'
>

/** Says towards Telegram how a message is sent. */
export async function sendingToTl(core: Core, options: SendOptions): Promise<Sending> {
  const { disableNotification, protectContent, replyMarkup, sendAs, effectId, sendAt } = options
  return {
    silent: disableNotification,
    noforwards: protectContent,
    reply_markup: await replyMarkupOf(core, replyMarkup),
    send_as: sendAs === undefined ? undefined : await resolvePeer(core, sendAs, 'sendAs'),
    effect: effectId === undefined ? undefined : assertInt64(effectId, 'effectId'),
    schedule_date: sendAt && dateToTl(sendAt),
  }
}
