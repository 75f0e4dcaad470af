import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { optionAt, rawPollOf } from '../../core/messages/rawPollOf.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { InputError } from '../../errors/inputError.js'
import type { ID } from '../../types/id.js'

/**
 * Votes in a poll for the options at these places, from 0. A vote of before is replaced.
 *
 * Users only. Throws an `InputError` where the message has no poll or the poll no such option, and an `RpcError` named
 * `MESSAGE_POLL_CLOSED`, `OPTIONS_TOO_MUCH` where one option may be chosen, or `REVOTE_NOT_ALLOWED` where a vote cannot be changed,
 * as in a quiz. Calls https://core.telegram.org/method/messages.sendVote.
 */
export async function vote(core: Core, chatId: ID, messageId: number, optionIndexes: readonly number[]): Promise<void> {
  signedInId(core)
  assertUser(core, 'vote')
  if (optionIndexes.length === 0)
    throw new InputError('optionIndexes must have an option; retractVote takes a vote back', 'optionIndexes')
  const peer = await resolvePeer(core, chatId)
  const { poll } = await rawPollOf(core, peer, messageId)
  const options = optionIndexes.map((index, place) => optionAt(poll, index, `optionIndexes[${place}]`))
  await core.invoke('messages.sendVote', { peer, msg_id: messageId, options })
}
