import type { ID } from '../../types/id.js'
import { messageReactionsFromTl } from '../../types/reactions/messageReaction.js'
import type { Reaction } from '../../types/reactions/reaction.js'
import { signedInId } from '../checks/signedInId.js'
import type { Core } from '../core.js'
import { resolvePeer } from '../peers/resolvePeer.js'
import { rawMessageOf } from './rawMessageOf.js'

/** Fetches the reactions that this account has made to a message, the first one first. */
export async function ownReactionsOf(core: Core, chatId: ID, messageId: number): Promise<readonly Reaction[]> {
  signedInId(core)
  const { reactions } = await rawMessageOf(core, await resolvePeer(core, chatId), messageId)
  if (reactions === undefined) return []
  const results = reactions.results
    .filter(({ chosen_order }) => chosen_order !== undefined)
    .toSorted((a, b) => (a.chosen_order ?? 0) - (b.chosen_order ?? 0))
  return messageReactionsFromTl({ ...reactions, results }).map(({ reaction }) => reaction)
}

/** Whether two reactions are the same. */
export function isSameReaction(one: Reaction, other: Reaction): boolean {
  if (one.type === 'emoji') return other.type === 'emoji' && one.emoji === other.emoji
  return one.type === 'custom' ? other.type === 'custom' && one.id === other.id : one.type === other.type
}
