import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import { InputError } from '../../errors/inputError.js'
import { CodecFraming } from './codecFraming.js'
import { createCodec } from './createCodec.js'
import { createObfuscationHeader } from './createObfuscationHeader.js'
import type { Framing, FramingName } from './framing.js'
import { ABRIDGED_TAG, FRAMING_TAGS } from './framingTags.js'

/** How a stream is made to look like random bytes. */
export interface ObfuscationOptions {
  /** The data centre as a signed 16-bit number (see `dcIdToField`); absent, chance stands in its place. */
  readonly dcId?: number
  /** The 16 bytes of a proxy's secret. */
  readonly secret?: Uint8Array
}

/** What the client's end of a framing is made from. */
export interface ClientFramingOptions {
  /** How the stream is cut into packets. */
  readonly framing: FramingName
  /** Wraps the stream in obfuscation; not possible around the full framing. */
  readonly obfuscation?: ObfuscationOptions
  /** The primitives of the platform. */
  readonly crypto: Crypto
  /** A source of unpredictable bytes. */
  readonly randomBytes: RandomBytes
}

/**
 * Makes the client's end of a framing for one connection.
 * Throws an `InputError` if obfuscation is asked for around the full framing, with a secret that is not 16 bytes long or
 * with a data centre that is no signed 16-bit number.
 * See https://core.telegram.org/mtproto/mtproto-transports.
 */
export function createClientFraming(options: ClientFramingOptions): Framing {
  const { framing, obfuscation, crypto, randomBytes } = options
  const codec = createCodec(framing, 'client', randomBytes)
  if (obfuscation === undefined) return new CodecFraming(codec, plainOpening(framing))
  if (framing === 'full') throw new InputError('The full framing cannot be obfuscated', 'obfuscation')
  assertObfuscation(obfuscation)
  const { dcId, secret } = obfuscation
  const header = createObfuscationHeader(crypto, randomBytes, FRAMING_TAGS[framing], dcId, secret)
  return new CodecFraming(codec, header.bytes, header.ciphers)
}

function plainOpening(framing: FramingName): Uint8Array {
  switch (framing) {
    case 'full':
      return new Uint8Array(0)
    case 'abridged':
      return Uint8Array.of(ABRIDGED_TAG)
    default:
      return uint32ToBytes(FRAMING_TAGS[framing])
  }
}

function assertObfuscation({ dcId, secret }: ObfuscationOptions): void {
  if (secret !== undefined && secret.length !== 16) {
    throw new InputError(`The secret of a proxy has 16 bytes, not ${secret.length}`, 'obfuscation.secret')
  }
  if (dcId !== undefined && (!Number.isInteger(dcId) || dcId < -0x8000 || dcId > 0x7fff)) {
    throw new InputError(`A data centre is a signed 16-bit number here, not ${dcId}`, 'obfuscation.dcId')
  }
}
