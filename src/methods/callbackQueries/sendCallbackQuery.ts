import { assertMessageId } from '../../core/checks/assertMessageId.js'
import { assertTextLength } from '../../core/checks/assertTextLength.js'
import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { passwordProof } from '../../core/signIn/passwordProof.js'
import { type CallbackQueryAnswer, callbackQueryAnswerFromTl } from '../../types/callbackQueries/callbackQueryAnswer.js'
import type { CallbackQueryQuestion } from '../../types/callbackQueries/callbackQueryQuestion.js'
import type { ID } from '../../types/id.js'

/**
 * Presses a button below a message of a bot, and waits for what the bot says to it.
 *
 * Users may call it. Throws an `RpcError` named `BOT_RESPONSE_TIMEOUT` when the bot does not answer in time,
 * `DATA_INVALID` where the message has no such button, or `MESSAGE_ID_INVALID` where there is no such message.
 * Calls https://core.telegram.org/method/messages.getBotCallbackAnswer.
 * @param question Which button is pressed.
 */
export async function sendCallbackQuery(
  core: Core,
  chatId: ID,
  messageId: number,
  question: CallbackQueryQuestion,
): Promise<CallbackQueryAnswer> {
  assertUser(core, 'sendCallbackQuery')
  assertMessageId(messageId)
  if (question.type !== 'game') assertTextLength(question.callbackData, 'callbackData', 1, 64)
  const peer = await resolvePeer(core, chatId)
  const answer = await core.invoke('messages.getBotCallbackAnswer', {
    peer,
    msg_id: messageId,
    game: question.type === 'game' ? true : undefined,
    data: question.type === 'game' ? undefined : new TextEncoder().encode(question.callbackData),
    password:
      question.type === 'password'
        ? await passwordProof(core, await core.invoke('account.getPassword', {}), question.password)
        : undefined,
  })
  return callbackQueryAnswerFromTl(answer)
}
