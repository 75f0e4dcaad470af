import { readUint32 } from '../../bytes/readUint32.js'
import { ABRIDGED_TAG, FRAMING_TAGS } from './framingTags.js'

/** What the first bytes of a stream may be besides MTProto: the beginnings of HTTP requests and of a TLS hello. */
const FOREIGN_STARTS: ReadonlyMap<number, string> = new Map([
  [0x4441_4548, 'HTTP'],
  [0x5453_4f50, 'HTTP'],
  [0x2054_4547, 'HTTP'],
  [0x4954_504f, 'HTTP'],
  [0x0201_0316, 'TLS'],
])

/** Names the protocol, not MTProto, whose first four bytes these are. */
export function foreignProtocol(start: Uint8Array): string | undefined {
  return FOREIGN_STARTS.get(readUint32(start))
}

/**
 * Whether eight bytes could be taken for anything but an obfuscated stream, so that no header may begin with them.
 * https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation
 */
export function isTellingStart(start: Uint8Array): boolean {
  const first = readUint32(start)
  return (
    start[0] === ABRIDGED_TAG ||
    first === FRAMING_TAGS.intermediate ||
    first === FRAMING_TAGS.paddedIntermediate ||
    FOREIGN_STARTS.has(first) ||
    readUint32(start, 4) === 0
  )
}
