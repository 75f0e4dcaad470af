import { assertInt64 } from '../../core/checks/assertInt64.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { assertWholeNumber } from '../../core/checks/assertWholeNumber.js'
import type { Core } from '../../core/core.js'
import { resolveChat } from '../../core/peers/resolveChat.js'
import { InputError } from '../../errors/inputError.js'
import type { ID } from '../../types/id.js'
import type { Reaction } from '../../types/reactions/reaction.js'
import { reactionToTl } from '../../types/reactions/reaction.js'

/** More about the reactions. */
export interface SetAvailableReactionsOptions {
  /** How many different reactions a message may have, from 1 to 11; as before when left out. */
  readonly maxReactionCount?: number
  /** With all reactions, admits custom emoji too. */
  readonly allowCustomEmoji?: boolean
}

/**
 * Says with which reactions messages of a chat can be answered: with `'none'`, with `'all'`, or with those of a list.
 *
 * Only users may call it; the account needs the right to change the chat's information.
 * Throws an `InputError` for an argument out of its range, and an `RpcError` named `CHAT_ADMIN_REQUIRED`
 * where the account lacks that right, and `CHAT_NOT_MODIFIED` where nothing changes.
 * Calls https://core.telegram.org/method/messages.setChatAvailableReactions.
 */
export async function setAvailableReactions(
  core: Core,
  chatId: ID,
  reactions: 'none' | 'all' | readonly Reaction[],
  options: SetAvailableReactionsOptions = {},
): Promise<void> {
  const { allowCustomEmoji, maxReactionCount } = options
  assertUser(core, 'setAvailableReactions')
  if (maxReactionCount !== undefined) assertWholeNumber(maxReactionCount, 'maxReactionCount', 1, 11)
  if (typeof reactions === 'string' && reactions !== 'none' && reactions !== 'all')
    throw new InputError("reactions must be 'none', 'all' or a list of reactions", 'reactions')
  const list = typeof reactions === 'string' ? [] : reactions
  for (const [index, one] of list.entries()) if (one.type === 'custom') assertInt64(one.id, `reactions[${index}].id`)
  const some = { _: 'chatReactionsSome', reactions: list.map(reactionToTl) } as const
  const all = { _: 'chatReactionsAll', allow_custom: allowCustomEmoji } as const
  const isEmpty = reactions === 'none' || (reactions !== 'all' && list.length === 0)
  await core.invoke('messages.setChatAvailableReactions', {
    peer: await resolveChat(core, chatId),
    available_reactions: isEmpty ? { _: 'chatReactionsNone' } : reactions === 'all' ? all : some,
    reactions_limit: maxReactionCount,
  })
}
