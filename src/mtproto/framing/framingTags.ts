import type { FramingName } from './framing.js'

/** The framings that begin with a tag, so that a server can tell which it is. */
export type TaggedFramingName = Exclude<FramingName, 'full'>

/** The byte that opens an abridged stream. https://core.telegram.org/mtproto/mtproto-transports#abridged */
export const ABRIDGED_TAG = 0xef

/**
 * The four bytes that name a framing inside an obfuscation header, as a little-endian number. But for the abridged
 * framing, which takes one byte of the four, they also open a stream that is not obfuscated.
 * https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
export const FRAMING_TAGS: Readonly<Record<TaggedFramingName, number>> = {
  abridged: 0xefef_efef,
  intermediate: 0xeeee_eeee,
  paddedIntermediate: 0xdddd_dddd,
}

/** Names the framing whose four-byte tag this is. */
export function framingOfTag(tag: number): TaggedFramingName | undefined {
  switch (tag) {
    case FRAMING_TAGS.abridged:
      return 'abridged'
    case FRAMING_TAGS.intermediate:
      return 'intermediate'
    case FRAMING_TAGS.paddedIntermediate:
      return 'paddedIntermediate'
    default:
      return undefined
  }
}
