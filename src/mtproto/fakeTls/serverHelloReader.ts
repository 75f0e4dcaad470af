import { concatBytes } from '../../bytes/concatBytes.js'
import { equalBytes } from '../../bytes/equalBytes.js'
import type { Crypto } from '../../crypto/crypto.js'
import { RECORD_HEADER_LENGTH, readRecordHeader, TLS_RECORDS } from './tlsRecords.js'

/** Where the 32 random bytes stand in a hello, from the beginning of its record: in both directions they prove the secret. */
export const HELLO_RANDOM_OFFSET = 11
/** How many random bytes a hello has. */
export const HELLO_RANDOM_LENGTH = 32

/** Some proxies cut their part of the handshake into several records; more than these are none that a server sends. */
const MAX_HANDSHAKE_RECORDS = 17

/** What became of a reply so far: `undefined` as long as it is not whole. */
export type ServerHelloVerdict =
  | { readonly type: 'genuine'; readonly rest: Uint8Array }
  | { readonly type: 'refused'; readonly reason: string }
  | undefined

/** What a reply is checked against. */
export interface ServerHelloReaderOptions {
  readonly crypto: Crypto
  /** The 16 bytes that client and proxy share. */
  readonly key: Uint8Array
  /** The 32 random bytes of the client's hello, as they were sent. */
  readonly clientRandom: Uint8Array
}

/**
 * Reads what a proxy answers to a hello: its own hello, a change of ciphers, and one record that looks encrypted.
 * Nothing of it is believed before the proof of the secret, which covers every byte, has been checked in constant time.
 */
export class ServerHelloReader {
  readonly #options: ServerHelloReaderOptions
  readonly #records: Uint8Array[] = []
  #held: Uint8Array = new Uint8Array(0)
  #handshakeCount = 0
  #hasChangedCiphers = false

  constructor(options: ServerHelloReaderOptions) {
    this.#options = options
  }

  /** Takes the next bytes, cut anywhere. It is not called any more after a verdict. */
  push(chunk: Uint8Array): ServerHelloVerdict {
    this.#held = concatBytes(this.#held, chunk)
    while (this.#held.length >= RECORD_HEADER_LENGTH) {
      const header = readRecordHeader(this.#held)
      if ('fault' in header) return refused(header.fault)
      const { recordType, length } = header
      const fault = this.#orderFault(recordType, length)
      if (fault !== undefined) return refused(fault)
      const end = RECORD_HEADER_LENGTH + length
      if (this.#held.length < end) return undefined
      this.#records.push(this.#held.slice(0, end))
      this.#held = this.#held.slice(end)
      if (recordType === TLS_RECORDS.handshake) this.#handshakeCount += 1
      else if (recordType === TLS_RECORDS.changeCipherSpec) this.#hasChangedCiphers = true
      else return this.#judge()
    }
    return undefined
  }

  #orderFault(recordType: number, length: number): string | undefined {
    switch (recordType) {
      case TLS_RECORDS.handshake:
        if (this.#hasChangedCiphers) return 'a handshake record after the change of ciphers'
        if (this.#handshakeCount === MAX_HANDSHAKE_RECORDS)
          return `more than ${MAX_HANDSHAKE_RECORDS} handshake records`
        return this.#handshakeCount === 0 && RECORD_HEADER_LENGTH + length < HELLO_RANDOM_OFFSET + HELLO_RANDOM_LENGTH
          ? `a hello of ${length} bytes, which is too short for one`
          : undefined
      case TLS_RECORDS.changeCipherSpec:
        if (this.#handshakeCount === 0) return 'a change of ciphers before a hello'
        if (this.#hasChangedCiphers) return 'a second change of ciphers'
        return length === 1 ? undefined : `a change of ciphers of ${length} bytes`
      case TLS_RECORDS.applicationData:
        return this.#hasChangedCiphers ? undefined : 'data before the change of ciphers'
      default:
        return `a record of type ${recordType} in the handshake`
    }
  }

  #judge(): ServerHelloVerdict {
    const { crypto, key, clientRandom } = this.#options
    const reply = concatBytes(...this.#records)
    const end = HELLO_RANDOM_OFFSET + HELLO_RANDOM_LENGTH
    const proof = reply.slice(HELLO_RANDOM_OFFSET, end)
    reply.fill(0, HELLO_RANDOM_OFFSET, end)
    if (!equalBytes(crypto.hmacSha256(key, concatBytes(clientRandom, reply)), proof)) {
      return refused('it does not prove that it knows the secret, so the proxy is not genuine')
    }
    return { type: 'genuine', rest: this.#held }
  }
}

function refused(reason: string): ServerHelloVerdict {
  return { type: 'refused', reason }
}
