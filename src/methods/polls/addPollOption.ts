import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { pollTextOf } from '../../core/messages/pollTextOf.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'
import type { InputPollOption } from '../../types/polls/inputPollOption.js'

const MAX_OPTION_CHARACTERS = 100

/**
 * Adds an option to a poll that lets others add some.
 *
 * Users only. Throws an `InputError` for an option that is blank or too long, and an `RpcError` where the poll is closed or lets nobody
 * add options. Calls https://core.telegram.org/method/messages.addPollAnswer.
 */
export async function addPollOption(
  core: Core,
  chatId: ID,
  messageId: number,
  option: string | InputPollOption,
): Promise<void> {
  signedInId(core)
  assertUser(core, 'addPollOption')
  assertMessageId(messageId)
  const { text, ...look } = typeof option === 'string' ? { text: option } : option
  const peer = await resolvePeer(core, chatId)
  const answer = await pollTextOf(core, text, look, 'option', MAX_OPTION_CHARACTERS)
  await core.invoke('messages.addPollAnswer', {
    peer,
    msg_id: messageId,
    answer: { _: 'inputPollAnswer', text: answer },
  })
}
