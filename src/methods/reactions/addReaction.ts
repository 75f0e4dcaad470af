import type { Core } from '../../core/core.js'
import { isSameReaction, ownReactionsOf } from '../../core/messages/ownReactionsOf.js'
import { type ReactionOptions, sendReactionsOf } from '../../core/messages/sendReactionsOf.js'
import type { ID } from '../../types/id.js'
import type { Reaction } from '../../types/reactions/reaction.js'

/**
 * Makes a reaction to a message beside those that this account has made. One that it has made already stays as it is.
 *
 * Users and bots may call it; where one reaction is allowed, use `setReactions` to change it. Throws an `InputError` for what is no
 * reaction, and an `RpcError` named `REACTION_INVALID` for one that the chat does not allow, or `REACTIONS_TOO_MANY`.
 * Calls https://core.telegram.org/method/messages.sendReaction.
 */
export async function addReaction(
  core: Core,
  chatId: ID,
  messageId: number,
  reaction: Reaction,
  options: ReactionOptions = {},
): Promise<void> {
  const own = await ownReactionsOf(core, chatId, messageId)
  if (own.some((one) => isSameReaction(one, reaction))) return
  await sendReactionsOf(core, chatId, messageId, [...own, reaction], options)
}
