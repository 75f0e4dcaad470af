import type { Core } from '../../core/core.js'
import { type ReactionOptions, sendReactionsOf } from '../../core/messages/sendReactionsOf.js'
import type { ID } from '../../types/id.js'
import type { Reaction } from '../../types/reactions/reaction.js'

/**
 * Makes these reactions to a message and takes all others of this account back; an empty list takes back all.
 *
 * Users and bots may call it; without Premium one reaction can be made to a message. Throws an `InputError` for what is no reaction, and an
 * `RpcError` named `REACTION_INVALID` for one that the chat does not allow, `REACTIONS_TOO_MANY`, `MESSAGE_NOT_MODIFIED` where nothing
 * would change, or `MESSAGE_ID_INVALID`. Calls https://core.telegram.org/method/messages.sendReaction.
 */
export async function setReactions(
  core: Core,
  chatId: ID,
  messageId: number,
  reactions: readonly Reaction[],
  options: ReactionOptions = {},
): Promise<void> {
  await sendReactionsOf(core, chatId, messageId, reactions, options)
}
