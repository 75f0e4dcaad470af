import type * as tl from '../../tl/generated/api.js'
import { withoutUndefined } from '../withoutUndefined.js'
import { type Reaction, reactionFromTl } from './reaction.js'

/** No reactions can be made. */
export interface AvailableReactionsNone {
  readonly type: 'none'
}

/** Only certain reactions can be made. */
export interface AvailableReactionsSome {
  readonly type: 'some'
  readonly reactions: readonly Reaction[]
  /** How many different reactions a message may have. */
  readonly maxReactionCount?: number
}

/** All ordinary reactions can be made. */
export interface AvailableReactionsAll {
  readonly type: 'all'
  /** Whether custom emoji can be used too. */
  readonly allowsCustomEmoji: boolean
  /** How many different reactions a message may have. */
  readonly maxReactionCount?: number
}

/** The reactions that can be made in a chat. */
export type AvailableReactions = AvailableReactionsNone | AvailableReactionsSome | AvailableReactionsAll

/** Builds `AvailableReactions`. */
export function availableReactionsFromTl(reactions: tl.ChatReactions, limit?: number): AvailableReactions {
  switch (reactions._) {
    case 'chatReactionsNone':
      return { type: 'none' }
    case 'chatReactionsSome':
      return withoutUndefined<AvailableReactionsSome>({
        type: 'some',
        reactions: reactions.reactions.flatMap((reaction) => reactionFromTl(reaction) ?? []),
        maxReactionCount: limit,
      })
    case 'chatReactionsAll':
      return withoutUndefined<AvailableReactionsAll>({
        type: 'all',
        allowsCustomEmoji: reactions.allow_custom === true,
        maxReactionCount: limit,
      })
  }
}
