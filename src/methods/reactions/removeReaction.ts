import type { Core } from '../../core/core.js'
import { isSameReaction, ownReactionsOf } from '../../core/messages/ownReactionsOf.js'
import { sendReactionsOf } from '../../core/messages/sendReactionsOf.js'
import type { ID } from '../../types/id.js'
import type { Reaction } from '../../types/reactions/reaction.js'

/**
 * Takes a reaction of this account to a message back; the others stay. One that it has not made is taken back already.
 *
 * Users and bots may call it. Throws an `InputError` where the chat has no such message.
 * Calls https://core.telegram.org/method/messages.sendReaction.
 */
export async function removeReaction(core: Core, chatId: ID, messageId: number, reaction: Reaction): Promise<void> {
  const own = await ownReactionsOf(core, chatId, messageId)
  const rest = own.filter((one) => !isSameReaction(one, reaction))
  if (rest.length < own.length) await sendReactionsOf(core, chatId, messageId, rest, {})
}
