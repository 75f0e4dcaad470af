import type * as tl from '../../tl/generated/api.js'
import type { Reaction } from './reaction.js'

/** Turns a `Reaction` into what is sent. */
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
