import { InputError } from '../../errors/inputError.js'
import type { ID } from '../../types/id.js'
import type { Reaction } from '../../types/reactions/reaction.js'
import { reactionToTl } from '../../types/reactions/reactionToTl.js'
import { assertInt64 } from '../checks/assertInt64.js'
import { assertMessageId } from '../checks/assertMessageId.js'
import { signedInId } from '../checks/signedInId.js'
import type { Core } from '../core.js'
import { resolvePeer } from '../peers/resolvePeer.js'

/** How reactions are made. */
export interface ReactionOptions {
  /** Shows the reaction large. */
  readonly big?: boolean
  /** Puts the reaction among those of late. Users only. */
  readonly addToRecents?: boolean
}

/** Refuses what is no reaction that can be made without paying. */
export function assertReaction(reaction: Reaction, argument: string): void {
  if (reaction.type === 'custom') assertInt64(reaction.id, `${argument}.id`)
  else if (reaction.type !== 'emoji' || reaction.emoji === '')
    throw new InputError(`${argument} must be an emoji or a custom emoji`, argument)
}

/** Says which reactions this account makes to a message; others that it made are taken back. */
export async function sendReactionsOf(
  core: Core,
  chatId: ID,
  messageId: number,
  reactions: readonly Reaction[],
  { big, addToRecents }: ReactionOptions,
): Promise<void> {
  signedInId(core)
  assertMessageId(messageId)
  for (const [index, reaction] of reactions.entries()) assertReaction(reaction, `reactions[${index}]`)
  const peer = await resolvePeer(core, chatId)
  await core.invoke('messages.sendReaction', {
    peer,
    msg_id: messageId,
    big,
    add_to_recent: addToRecents,
    reaction: reactions.map(reactionToTl),
  })
}
