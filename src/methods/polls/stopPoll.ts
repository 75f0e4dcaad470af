import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { editMediaOf } from '../../core/messages/editMediaOf.js'
import { rawPollOf } from '../../core/messages/rawPollOf.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { SchemaError } from '../../errors/schemaError.js'
import type * as tl from '../../tl/generated/api.js'
import type { ID } from '../../types/id.js'
import type { ReplyMarkup } from '../../types/keyboards/replyMarkup.js'
import type { Poll } from '../../types/polls/poll.js'

/** What comes along when a poll is closed. */
export interface StopPollOptions {
  /** The buttons of the message from now on; it has none when absent. Bots only. */
  readonly replyMarkup?: ReplyMarkup
}

/**
 * Closes a poll for good, and returns it with its results.
 *
 * For polls of the account's own. Throws an `InputError` where the message has no poll, and an `RpcError` named
 * `MESSAGE_NOT_MODIFIED` for a poll that is closed, or `MESSAGE_AUTHOR_REQUIRED` for the poll of somebody else.
 * Calls https://core.telegram.org/method/messages.editMessage.
 */
export async function stopPoll(
  core: Core,
  chatId: ID,
  messageId: number,
  options: StopPollOptions = {},
): Promise<Poll> {
  signedInId(core)
  const { poll } = await rawPollOf(core, await resolvePeer(core, chatId), messageId)
  const closed: tl.poll = { ...poll, closed: true }
  const media: tl.inputMediaPoll = { _: 'inputMediaPoll', poll: closed }
  const message = await editMediaOf(core, chatId, messageId, media, options.replyMarkup)
  if (message?.type !== 'poll') throw new SchemaError('Telegram answered without the poll that was closed')
  return message.poll
}
