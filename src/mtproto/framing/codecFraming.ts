import type { AesCtr } from '../../crypto/crypto.js'
import { Deframer } from './deframer.js'
import type { FrameCodec } from './frameCodec.js'
import type { FrameEvent, Framing } from './framing.js'

/** The two running ciphers of an obfuscated stream, seen from one of its ends. */
export interface StreamCiphers {
  readonly outgoing: AesCtr
  readonly incoming: AesCtr
}

/** A framing whose codec is known: frames, with or without obfuscation around them. */
export class CodecFraming implements Framing {
  readonly #codec: FrameCodec
  readonly #opening: Uint8Array
  readonly #ciphers: StreamCiphers | undefined
  readonly #deframer: Deframer

  constructor(codec: FrameCodec, opening: Uint8Array, ciphers?: StreamCiphers) {
    this.#codec = codec
    this.#opening = opening
    this.#ciphers = ciphers
    this.#deframer = new Deframer(codec)
  }

  opening(): Uint8Array {
    return this.#opening.slice()
  }

  encode(packet: Uint8Array, options?: { readonly wantsQuickAck?: boolean }): Uint8Array {
    return this.disguise(this.#codec.encode(packet, options?.wantsQuickAck ?? false))
  }

  encodeError(code: number): Uint8Array {
    return this.disguise(this.#codec.encodeError(code))
  }

  encodeQuickAck(token: number): Uint8Array {
    return this.disguise(this.#codec.encodeQuickAck(token))
  }

  push(chunk: Uint8Array): FrameEvent[] {
    return this.#deframer.push(this.#ciphers === undefined ? chunk : this.#ciphers.incoming.process(chunk))
  }

  /** Obfuscates bytes, if the stream is obfuscated, without making a frame of them. */
  disguise(frame: Uint8Array): Uint8Array {
    return this.#ciphers === undefined ? frame : this.#ciphers.outgoing.process(frame)
  }
}
