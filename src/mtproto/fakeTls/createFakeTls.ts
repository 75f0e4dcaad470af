import { concatBytes } from '../../bytes/concatBytes.js'
import type { Tunnel, TunnelEvent } from '../tunnel.js'
import { type ClientHelloOptions, createClientHello } from './createClientHello.js'
import { RecordReader } from './recordReader.js'
import { HELLO_RANDOM_LENGTH, HELLO_RANDOM_OFFSET, ServerHelloReader } from './serverHelloReader.js'
import { CHANGE_CIPHER_SPEC, writeDataRecords } from './tlsRecords.js'

/**
 * Makes the client's end of a line that looks like a visit of a website and leads to a proxy.
 * A reply that does not prove the secret ends it: there is no falling back to anything weaker.
 */
export function createFakeTls(options: ClientHelloOptions): Tunnel {
  return new FakeTls(options)
}

class FakeTls implements Tunnel {
  readonly #options: ClientHelloOptions
  readonly #records = new RecordReader()
  #hello: ServerHelloReader | undefined
  #stage: 'hello' | 'open' | 'over' = 'hello'
  #hasSent = false

  constructor(options: ClientHelloOptions) {
    this.#options = options
  }

  get stage(): string {
    return this.#stage === 'hello' ? 'the answer to the TLS hello' : 'data'
  }

  start(now: number): readonly TunnelEvent[] {
    const { crypto, key } = this.#options
    const bytes = createClientHello(this.#options, now)
    const clientRandom = bytes.slice(HELLO_RANDOM_OFFSET, HELLO_RANDOM_OFFSET + HELLO_RANDOM_LENGTH)
    this.#hello = new ServerHelloReader({ crypto, key, clientRandom })
    return [{ type: 'send', bytes }]
  }

  receive(chunk: Uint8Array): readonly TunnelEvent[] {
    if (this.#stage === 'open') return this.#receiveData(chunk)
    if (this.#stage === 'over') return []
    const verdict = this.#hello?.push(chunk)
    if (verdict === undefined) return []
    if (verdict.type === 'refused') return [this.#reject(`its answer to the TLS hello was refused: ${verdict.reason}`)]
    this.#stage = 'open'
    this.#hello = undefined
    return [{ type: 'opened' }, ...this.#receiveData(verdict.rest)]
  }

  seal(data: Uint8Array): Uint8Array {
    const records = writeDataRecords(data)
    if (this.#hasSent) return records
    this.#hasSent = true
    return concatBytes(CHANGE_CIPHER_SPEC, records)
  }

  #receiveData(chunk: Uint8Array): readonly TunnelEvent[] {
    const { parts, fault } = this.#records.push(chunk)
    const events: TunnelEvent[] = parts.map((bytes) => ({ type: 'data', bytes }))
    if (fault !== undefined) events.push(this.#reject(`it sent ${fault}`))
    return events
  }

  #reject(reason: string): TunnelEvent {
    this.#stage = 'over'
    return { type: 'rejected', reason }
  }
}
