import { readUint32 } from '../../bytes/readUint32.js'
import type { Crypto } from '../../crypto/crypto.js'
import { dcIdFromField } from '../dcIdFromField.js'
import type { StreamCiphers } from './codecFraming.js'
import { HEADER_DC_OFFSET, HEADER_TAG_OFFSET } from './createObfuscationHeader.js'
import type { FrameRejection } from './frameCodec.js'
import type { FramingIdentity } from './framing.js'
import { ABRIDGED_TAG, FRAMING_TAGS, framingOfTag } from './framingTags.js'
import { createObfuscationCiphers, OBFUSCATION_HEADER_LENGTH } from './obfuscationCiphers.js'
import { rejectFrame } from './rejectFrame.js'
import { foreignProtocol } from './isTellingStart.js'

/** The data centres that Telegram has: a number beyond them in a header is chance, since most clients name none there. */
const MAX_HEADER_DC_ID = 5

/** What the first bytes of a stream told, and how many of them were not frames. */
export interface Detection {
  readonly type: 'detected'
  readonly identity: FramingIdentity
  readonly openingLength: number
  readonly ciphers: StreamCiphers | undefined
}

/**
 * Tells a framing from the first bytes of a client's stream, or how many bytes that takes, or that it is none.
 * https://core.telegram.org/mtproto/mtproto-transports
 */
export function detectFraming(crypto: Crypto, head: Uint8Array): Detection | number | FrameRejection {
  if (head.length === 0) return 1
  if (head[0] === ABRIDGED_TAG) return plain('abridged', 1)
  if (head.length < 4) return 4
  const first = readUint32(head)
  if (first === FRAMING_TAGS.intermediate) return plain('intermediate', 4)
  if (first === FRAMING_TAGS.paddedIntermediate) return plain('paddedIntermediate', 4)
  const foreign = foreignProtocol(head)
  if (foreign !== undefined) return rejectFrame(`The stream begins as ${foreign}, not as MTProto`)
  if (head.length < 8) return 8
  // The first frame of a full stream is numbered 0; an obfuscation header never has a 0 there.
  if (readUint32(head, 4) === 0) return plain('full', 0)
  return head.length < OBFUSCATION_HEADER_LENGTH ? OBFUSCATION_HEADER_LENGTH : detectObfuscated(crypto, head)
}

function plain(framing: FramingIdentity['framing'], openingLength: number): Detection {
  return { type: 'detected', identity: { framing, isObfuscated: false }, openingLength, ciphers: undefined }
}

function detectObfuscated(crypto: Crypto, head: Uint8Array): Detection | FrameRejection {
  const header = head.slice(0, OBFUSCATION_HEADER_LENGTH)
  const { forward, backward } = createObfuscationCiphers(crypto, header)
  const decrypted = forward.process(header)
  const framing = framingOfTag(readUint32(decrypted, HEADER_TAG_OFFSET))
  if (framing === undefined) return rejectFrame('An obfuscation header that names no framing')
  const view = new DataView(decrypted.buffer, decrypted.byteOffset, decrypted.byteLength)
  const dcId = dcIdFromField(view.getInt16(HEADER_DC_OFFSET, true))
  return {
    type: 'detected',
    identity: {
      framing,
      isObfuscated: true,
      ...(dcId !== undefined && dcId <= MAX_HEADER_DC_ID ? { dcId } : {}),
    },
    openingLength: OBFUSCATION_HEADER_LENGTH,
    ciphers: { outgoing: backward, incoming: forward },
  }
}
