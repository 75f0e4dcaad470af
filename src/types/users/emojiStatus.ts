import type * as tl from '../../tl/generated/api.js'
import { dateFromTl } from '../dateFromTl.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** A custom emoji beside the name. */
export interface EmojiStatusCustomEmoji {
  readonly type: 'customEmoji'
  readonly customEmojiId: string
  /** When it goes away by itself. */
  readonly until?: Date
}

/** An upgraded gift beside the name. Colours are 24-bit RGB numbers. */
export interface EmojiStatusGift {
  readonly type: 'gift'
  readonly giftId: string
  readonly customEmojiId: string
  readonly title: string
  readonly slug: string
  readonly patternId: string
  readonly centerColor: number
  readonly edgeColor: number
  readonly patternColor: number
  readonly textColor: number
  /** When it goes away by itself. */
  readonly until?: Date
}

/** What stands beside the name of a Premium user or a channel. */
export type EmojiStatus = EmojiStatusCustomEmoji | EmojiStatusGift

/** Builds an `EmojiStatus`; nothing for an empty one. */
export function emojiStatusFromTl(status: tl.EmojiStatus): EmojiStatus | undefined {
  switch (status._) {
    case 'emojiStatus':
      return withoutUndefined<EmojiStatusCustomEmoji>({
        type: 'customEmoji',
        customEmojiId: String(status.document_id),
        until: status.until === undefined ? undefined : dateFromTl(status.until),
      })
    case 'emojiStatusCollectible':
      return withoutUndefined<EmojiStatusGift>({
        type: 'gift',
        giftId: String(status.collectible_id),
        customEmojiId: String(status.document_id),
        title: status.title,
        slug: status.slug,
        patternId: String(status.pattern_document_id),
        centerColor: status.center_color,
        edgeColor: status.edge_color,
        patternColor: status.pattern_color,
        textColor: status.text_color,
        until: status.until === undefined ? undefined : dateFromTl(status.until),
      })
    case 'emojiStatusEmpty':
    case 'inputEmojiStatusCollectible':
      return undefined
  }
}
