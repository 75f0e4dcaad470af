import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import type { Address, Dial } from '../../src/platform/line.js'
import { acceptFakeTls } from './acceptFakeTls.js'
import { PLAIN_PIPE, type PipeCodec, type ServerSide } from './serverSide.js'

/** What an MTProxy knows. It is written with Node's own cryptography, apart from the library's. */
export interface MtProxyStoryOptions {
  readonly dial: Dial
  readonly target: Address
  readonly key: Uint8Array
  /** The domain of fake TLS; absent where the stream comes as it is. */
  readonly domain?: string
  /** The time in milliseconds since the epoch. */
  readonly now: () => number
  /** The data centres that were asked for. */
  readonly dcIds: number[]
}

const TAG = Uint8Array.of(0xdd, 0xdd, 0xdd, 0xdd)

/** An MTProxy: it takes the obfuscation off and hands the packets on to a data centre, as they are. */
export function mtProxyStory(options: MtProxyStoryOptions): (side: ServerSide) => Promise<void> {
  return async (side) => {
    const { domain } = options
    const outer = domain === undefined ? undefined : await acceptFakeTls(side, { ...options, domain })
    const header = outer === undefined ? await side.read(64) : await outer.read(64)
    const up = createDecipheriv('aes-256-ctr', keyOf(header, options.key), header.subarray(40, 56))
    const reversed = Uint8Array.from(header).toReversed()
    const down = createCipheriv('aes-256-ctr', keyOf(reversed, options.key), reversed.subarray(40, 56))
    const plain = up.update(header)
    if (!plain.subarray(56, 60).equals(TAG)) throw new Error('This is no padded stream, or the secret is another.')
    options.dcIds.push(plain.readInt16LE(60))
    const begin = await side.connect(options.dial, options.target, TAG)
    const records: PipeCodec = outer?.pipe ?? PLAIN_PIPE
    begin({
      up: (chunk) => new Uint8Array(up.update(records.up(chunk))),
      down: (chunk) => records.down(new Uint8Array(down.update(chunk))),
    })
  }
}

function keyOf(header: Uint8Array, key: Uint8Array): Buffer {
  return createHash('sha256').update(header.subarray(8, 40)).update(key).digest()
}
