import { concatBytes } from '../../bytes/concatBytes.js'
import { uint32ToBytes } from '../../bytes/uint32ToBytes.js'
import { xorBytes } from '../../bytes/xorBytes.js'
import type { Crypto, RandomBytes } from '../../crypto/crypto.js'
import { extension, helloExtensions, uint16, withLength16 } from './helloExtensions.js'
import { HELLO_RANDOM_LENGTH, HELLO_RANDOM_OFFSET } from './serverHelloReader.js'
import { TLS_RECORDS } from './tlsRecords.js'

/** Shorter hellos are filled up: some servers stumble over hellos between 256 and 511 bytes. https://www.rfc-editor.org/rfc/rfc7685 */
const SHORTEST_HELLO = 517

/** Those of TLS 1.3 first, then what a browser still takes of TLS 1.2. */
const CIPHER_SUITES: readonly number[] = [
  0x1301, 0x1302, 0x1303, 0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f,
  0x0035,
]

/** What the hello of fake TLS is made from. */
export interface ClientHelloOptions {
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  /** The 16 bytes that client and proxy share. */
  readonly key: Uint8Array
  /** The host that an onlooker shall believe is visited. */
  readonly domain: string
}

/**
 * Makes the record that opens a TLS connection as a current browser does, with a proof of the secret where its random bytes are:
 * the HMAC-SHA256 of the hello with zeros in its place, the last four bytes XORed with the time. `now` is in milliseconds since the epoch.
 */
export function createClientHello(options: ClientHelloOptions, now: number): Uint8Array {
  const { crypto, randomBytes, key, domain } = options
  const hello = writeHello(domain, randomBytes)
  const proof = crypto.hmacSha256(key, hello)
  const time = uint32ToBytes(Math.floor(now / 1_000) >>> 0)
  hello.set(proof, HELLO_RANDOM_OFFSET)
  hello.set(xorBytes(proof.slice(-4), time), HELLO_RANDOM_OFFSET + HELLO_RANDOM_LENGTH - 4)
  return hello
}

/** A hello whose random bytes are zeros. */
function writeHello(domain: string, randomBytes: RandomBytes): Uint8Array {
  const [cipher, first, second, group, version] = drawGrease(randomBytes)
  const inner = shuffled(helloExtensions(domain, { group, version }, randomBytes), randomBytes)
  const extensions = [extension(first), ...inner, extension(second, Uint8Array.of(0))]
  const opening = concatBytes(
    Uint8Array.of(3, 3),
    new Uint8Array(HELLO_RANDOM_LENGTH),
    Uint8Array.of(32),
    randomBytes(32),
    withLength16(...[cipher, ...CIPHER_SUITES].map(uint16)),
    Uint8Array.of(1, 0),
  )
  const handshake = (all: readonly Uint8Array[]): Uint8Array => {
    const body = concatBytes(opening, withLength16(...all))
    const record = withLength16(Uint8Array.of(1, 0), uint16(body.length), body)
    return concatBytes(Uint8Array.of(TLS_RECORDS.handshake, 3, 1), record)
  }
  const hello = handshake(extensions)
  if (hello.length >= SHORTEST_HELLO) return hello
  return handshake([...extensions, extension(0x0015, new Uint8Array(Math.max(0, SHORTEST_HELLO - hello.length - 4)))])
}

/** Five numbers of the form 0x?a?a with equal bytes; those of the two extensions differ. */
function drawGrease(randomBytes: RandomBytes): readonly [number, number, number, number, number] {
  const drawn = randomBytes(5)
  const grease = (index: number): number => ((drawn[index] ?? 0) & 0xf0) * 0x0101 + 0x0a0a
  const first = grease(1)
  const second = grease(2)
  return [grease(0), first, second === first ? second ^ 0x1010 : second, grease(3), grease(4)]
}

function shuffled<Item>(items: readonly Item[], randomBytes: RandomBytes): readonly Item[] {
  const draws = randomBytes(4 * items.length)
  const view = new DataView(draws.buffer, draws.byteOffset, draws.byteLength)
  return items
    .map((item, index) => ({ item, rank: view.getUint32(4 * index) }))
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ item }) => item)
}
