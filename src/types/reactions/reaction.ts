import type * as tl from '../../tl/generated/api.js'

/** An ordinary emoji. */
export interface ReactionEmoji {
  readonly type: 'emoji'
  readonly emoji: string
}

/** A custom emoji. */
export interface ReactionCustom {
  readonly type: 'custom'
  readonly id: string
}

/** Telegram Stars, paid to a channel for a post. */
export interface ReactionPaid {
  readonly type: 'paid'
}

/** How a message can be answered without words. See https://core.telegram.org/api/reactions. */
export type Reaction = ReactionEmoji | ReactionCustom | ReactionPaid

/** Builds a `Reaction`; nothing of an empty one. */
export function reactionFromTl(reaction: tl.Reaction): Reaction | undefined {
  switch (reaction._) {
    case 'reactionEmoji':
      return { type: 'emoji', emoji: reaction.emoticon }
    case 'reactionCustomEmoji':
      return { type: 'custom', id: String(reaction.document_id) }
    case 'reactionPaid':
      return { type: 'paid' }
    case 'reactionEmpty':
      return undefined
  }
}

/** Turns a `Reaction` into what is sent; the id of a custom emoji has been checked before. */
export function reactionToTl(reaction: Reaction): tl.Reaction {
  switch (reaction.type) {
    case 'emoji':
      return { _: 'reactionEmoji', emoticon: reaction.emoji }
    case 'custom':
      return { _: 'reactionCustomEmoji', document_id: BigInt(reaction.id) }
    case 'paid':
      return { _: 'reactionPaid' }
  }
}
