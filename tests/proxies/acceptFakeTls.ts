import { createHmac, randomBytes } from 'node:crypto'
import { concatBytes } from '../../src/bytes/concatBytes.js'
import { helloDomain } from './helloDomain.js'
import type { PipeCodec, ServerSide } from './serverSide.js'

/** What the server's end of fake TLS knows. */
export interface AcceptFakeTlsOptions {
  readonly key: Uint8Array
  readonly domain: string
  readonly now: () => number
}

/** A line behind fake TLS. */
export interface FakeTlsStream {
  read(length: number): Promise<Uint8Array>
  /** What is left to do once bytes are handed on as they come. */
  readonly pipe: PipeCodec
}

/** Takes the hello of fake TLS, answers it, and takes the records off. Throws where the client does not prove the secret. */
export async function acceptFakeTls(side: ServerSide, options: AcceptFakeTlsOptions): Promise<FakeTlsStream> {
  const header = await side.read(5)
  if (header[0] !== 0x16 || header[1] !== 3 || header[2] !== 1) throw new Error('This is no TLS hello.')
  const hello = concatBytes(header, await side.read((header[3] ?? 0) * 256 + (header[4] ?? 0)))
  const clientRandom = hello.slice(11, 43)
  const proof = hmac(options.key, Uint8Array.from(hello).fill(0, 11, 43))
  if (!proof.subarray(0, 28).equals(clientRandom.subarray(0, 28))) throw new Error('The secret is another.')
  const saidAt = Buffer.from(proof.map((byte, index) => byte ^ (clientRandom[index] ?? 0))).readUInt32LE(28)
  if (Math.abs(saidAt - options.now() / 1_000) > 5) throw new Error('The clock of the client is wrong.')
  if (helloDomain(hello) !== options.domain) throw new Error('The client visits another domain.')
  side.send(fakeTlsReply(options.key, clientRandom))
  const records = new RecordStream()
  const changeCipherSpec = await side.read(6)
  if (!Buffer.from(changeCipherSpec).equals(Buffer.from('140303000101', 'hex')))
    throw new Error('The ciphers are not changed.')
  let held: Uint8Array = new Uint8Array(0)
  return {
    async read(length) {
      while (held.length < length) held = concatBytes(held, records.push(await side.read(1)))
      const read = held.slice(0, length)
      held = held.slice(length)
      return read
    },
    pipe: {
      up: (chunk) => {
        const bytes = concatBytes(held, records.push(chunk))
        held = new Uint8Array(0)
        return bytes
      },
      down: (chunk) => dataRecords(chunk),
    },
  }
}

/** A reply that proves the secret: a hello, a change of ciphers, and a record of chance. */
export function fakeTlsReply(key: Uint8Array, clientRandom: Uint8Array): Uint8Array {
  const body = concatBytes(Uint8Array.of(2, 0, 0, 118, 3, 3), new Uint8Array(32), randomBytes(84))
  const reply = concatBytes(
    Uint8Array.of(0x16, 3, 3, 0, body.length),
    body,
    Uint8Array.of(0x14, 3, 3, 0, 1, 1),
    dataRecords(randomBytes(1_500)),
  )
  reply.set(hmac(key, clientRandom, reply), 11)
  return reply
}

function hmac(key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer {
  const digest = createHmac('sha256', key)
  for (const part of parts) digest.update(part)
  return digest.digest()
}

function dataRecords(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = []
  for (let offset = 0; offset < bytes.length; offset += 16_384) {
    const part = bytes.subarray(offset, offset + 16_384)
    parts.push(Uint8Array.of(0x17, 3, 3, part.length >> 8, part.length & 0xff), part)
  }
  return concatBytes(...parts)
}

/** Takes whole records apart. A client that sends longer ones than others do would stand out. */
class RecordStream {
  #held: Uint8Array = new Uint8Array(0)

  push(chunk: Uint8Array): Uint8Array {
    this.#held = concatBytes(this.#held, chunk)
    const parts: Uint8Array[] = []
    for (;;) {
      const [type, major, minor, high = 0, low = 0] = this.#held
      const end = 5 + high * 256 + low
      if (this.#held.length < 5 || this.#held.length < end) return concatBytes(...parts)
      if (type !== 0x17 || major !== 3 || minor !== 3) throw new Error('This is no record of data.')
      if (end > 5 + 2_878) throw new Error('The record is longer than those of other clients.')
      parts.push(this.#held.slice(5, end))
      this.#held = this.#held.slice(end)
    }
  }
}
