import type { Core } from '../../core/core.js'
import type { ID } from '../../types/id.js'
import type { MessageReactionListItem } from '../../types/reactions/messageReactionList.js'
import type { Reaction } from '../../types/reactions/reaction.js'
import { getMessageReactions } from './getMessageReactions.js'

/** Which reactions are gone through. */
export interface IterateMessageReactionsOptions {
  /** The reaction; all when absent. */
  readonly reaction?: Reaction
}

/**
 * Goes through all reactions to a message and who made them, the latest first, page after page.
 *
 * Users only. Fails as `getMessageReactions` does. Calls https://core.telegram.org/method/messages.getMessageReactionsList.
 */
export async function* iterateMessageReactions(
  core: Core,
  chatId: ID,
  messageId: number,
  options: IterateMessageReactionsOptions = {},
): AsyncGenerator<MessageReactionListItem, void, undefined> {
  let page = await getMessageReactions(core, chatId, messageId, options)
  for (;;) {
    yield* page.reactions
    const { nextOffset: offset } = page
    if (offset === undefined) return
    page = await getMessageReactions(core, chatId, messageId, { ...options, offset })
  }
}
