import { concatBytes } from '../../bytes/concatBytes.js'
import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import { InputError } from '../../errors/inputError.js'
import { CodecFraming } from './codecFraming.js'
import { createCodec } from './createCodec.js'
import { type Detection, detectFraming } from './detectFraming.js'
import type { FrameEvent, Framing, FramingIdentity } from './framing.js'

/** What the server's end of a framing is made from. */
export interface ServerFramingOptions {
  /** The primitives of the platform. */
  readonly crypto: Crypto
  /** A source of unpredictable bytes. */
  readonly randomBytes: RandomBytes
}

/** The server's end of a framing: it learns from the first bytes which framing the client chose. */
export interface ServerFraming extends Framing {
  /** What the first bytes told; nothing before enough of them have come. */
  identity(): FramingIdentity | undefined
  /** Obfuscates bytes, if the stream is obfuscated, without making a frame of them: for a server that misbehaves. */
  disguise(bytes: Uint8Array): Uint8Array
}

/**
 * Makes the server's end of a framing for one connection. It finds out by itself whether the client speaks abridged,
 * intermediate, padded intermediate or full, and whether the stream is obfuscated.
 * Its `encode` functions throw an `InputError` before that is known, since there is no way to write yet.
 * See https://core.telegram.org/mtproto/mtproto-transports.
 */
export function createServerFraming(options: ServerFramingOptions): ServerFraming {
  return new DetectingFraming(options.crypto, options.randomBytes)
}

class DetectingFraming implements ServerFraming {
  readonly #crypto: Crypto
  readonly #randomBytes: RandomBytes
  #head: Uint8Array = new Uint8Array(0)
  #isOver = false
  #framing: CodecFraming | undefined
  #identity: FramingIdentity | undefined

  constructor(crypto: Crypto, randomBytes: RandomBytes) {
    this.#crypto = crypto
    this.#randomBytes = randomBytes
  }

  identity(): FramingIdentity | undefined {
    return this.#identity
  }

  opening(): Uint8Array {
    return new Uint8Array(0)
  }

  encode(packet: Uint8Array, options?: { readonly wantsQuickAck?: boolean }): Uint8Array {
    return this.#known().encode(packet, options)
  }

  encodeError(code: number): Uint8Array {
    return this.#known().encodeError(code)
  }

  encodeQuickAck(token: number): Uint8Array {
    return this.#known().encodeQuickAck(token)
  }

  disguise(bytes: Uint8Array): Uint8Array {
    return this.#known().disguise(bytes)
  }

  push(chunk: Uint8Array): FrameEvent[] {
    if (this.#framing !== undefined) return this.#framing.push(chunk)
    let rest = chunk
    while (!this.#isOver) {
      const detection = detectFraming(this.#crypto, this.#head)
      if (typeof detection === 'number') {
        if (rest.length === 0) return []
        const lacking = detection - this.#head.length
        this.#head = concatBytes(this.#head, rest.subarray(0, lacking))
        rest = rest.subarray(lacking)
      } else if (detection.type === 'rejected') {
        this.#isOver = true
        this.#head = new Uint8Array(0)
        return [detection]
      } else {
        return this.#begin(detection, rest)
      }
    }
    return []
  }

  #begin(detection: Detection, rest: Uint8Array): FrameEvent[] {
    const codec = createCodec(detection.identity.framing, 'server', this.#randomBytes)
    const framing = new CodecFraming(codec, new Uint8Array(0), detection.ciphers)
    const firstFrameBytes = this.#head.slice(detection.openingLength)
    this.#head = new Uint8Array(0)
    this.#framing = framing
    this.#identity = detection.identity
    return [...framing.push(firstFrameBytes), ...framing.push(rest)]
  }

  #known(): CodecFraming {
    if (this.#framing === undefined) {
      throw new InputError('Nothing can be written before the client has shown its framing', 'packet')
    }
    return this.#framing
  }
}
