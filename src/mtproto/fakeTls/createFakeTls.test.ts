import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLongRun } from '../../../tests/isLongRun.js'
import { fakeTlsReply } from '../../../tests/proxies/acceptFakeTls.js'
import { cutsOf, recordOf, type TunnelRecord } from '../../../tests/proxies/playTunnel.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import vectorFile from '../../../tests/vectors/proxies.json' with { type: 'json' }
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { createFakeTls } from './createFakeTls.js'
import { ServerHelloReader } from './serverHelloReader.js'

const { vectors } = vectorFile
const KEY = hexToBytes('000102030405060708090a0b0c0d0e0f')
const TAIL = hexToBytes('1703030003aabbcc')
const CAPTURED = [vectors['faketls-server-hello-alexbers'], vectors['faketls-server-hello-mtgv2']]

/** What a reader makes of a captured reply to a known hello. */
function read(vector: (typeof CAPTURED)[number], chunks: readonly Uint8Array[]): ReturnType<ServerHelloReader['push']> {
  const reader = new ServerHelloReader({
    crypto,
    key: hexToBytes(vector.secret),
    clientRandom: hexToBytes(vector.client_random),
  })
  for (const chunk of chunks) {
    const verdict = reader.push(chunk)
    if (verdict !== undefined) return verdict
  }
  return undefined
}

/** A tunnel that has said hello, and the random bytes that it said. */
function begun(): {
  receive(chunks: readonly Uint8Array[]): TunnelRecord
  random: Uint8Array
  seal(data: Uint8Array): Uint8Array
} {
  const tunnel = createFakeTls({ crypto, randomBytes: seededRandomBytes(4), key: KEY, domain: 't.me' })
  const [hello] = tunnel.start(0)
  const random = hello?.type === 'send' ? hello.bytes.slice(11, 43) : new Uint8Array(0)
  return {
    random,
    receive: (chunks) => recordOf(chunks.flatMap((chunk) => tunnel.receive(chunk))),
    seal: (data) => tunnel.seal(data),
  }
}

describe('createFakeTls', () => {
  it.each(CAPTURED)('1.17 believes a captured reply, split at every position: $source', (vector) => {
    const reply = hexToBytes(vector.server_response)
    for (let index = 0; index <= reply.length; index++) {
      const chunks = [reply.subarray(0, index), concatBytes(reply.subarray(index), TAIL.subarray(0, 2))]
      const verdict = read(vector, chunks)
      expect(verdict?.type).toBe('genuine')
      if (verdict?.type === 'genuine' && index < reply.length) expect(bytesToHex(verdict.rest)).toBe('1703')
    }
    expect(
      read(
        vector,
        Array.from(reply, (byte) => Uint8Array.of(byte)),
      ),
    ).toMatchObject({ type: 'genuine' })
  })

  it.each(CAPTURED)('1.17 T6 refuses a captured reply with any byte changed: $source', (vector) => {
    const reply = hexToBytes(vector.server_response)
    const stillWaiting: number[] = []
    for (let index = 0; index < reply.length; index++) {
      const changed = reply.slice()
      changed[index] = (changed[index] ?? 0) ^ 0x01
      const verdict = read(vector, [changed])
      expect(verdict?.type).not.toBe('genuine')
      if (verdict === undefined) stillWaiting.push(index)
    }
    // A longer record is waited for until the line's time is over; only the two bytes of its length can do that.
    const lengthAt = 5 + 122 + 6 + 3
    expect(stillWaiting.every((index) => index === lengthAt || index === lengthAt + 1)).toBe(true)
    for (let bit = 0; bit < 8; bit++) {
      for (let index = 0; index < 160; index++) {
        const changed = reply.slice()
        changed[index] = (changed[index] ?? 0) ^ (1 << bit)
        expect(read(vector, [changed])?.type).not.toBe('genuine')
      }
    }
  })

  it('1.17 takes a reply for another hello or another secret as not genuine', () => {
    for (const reply of [fakeTlsReply(KEY, new Uint8Array(32)), fakeTlsReply(new Uint8Array(16), begun().random)]) {
      const { isOpen, reason } = begun().receive([reply, TAIL])
      expect(isOpen).toBe(false)
      expect(reason).toMatch(/not genuine/)
    }
  })

  it('1.18 sends a change of ciphers once, then records of 2,878 bytes at most', () => {
    const { random, receive, seal } = begun()
    expect(receive([fakeTlsReply(KEY, random)]).isOpen).toBe(true)
    const data = seededRandomBytes(1)(6_000)
    const first = seal(data)
    expect(bytesToHex(first.slice(0, 6))).toBe('140303000101')
    const lengths: number[] = []
    const parts: Uint8Array[] = []
    for (let offset = 6; offset < first.length;) {
      expect(bytesToHex(first.slice(offset, offset + 3))).toBe('170303')
      const length = (first[offset + 3] ?? 0) * 256 + (first[offset + 4] ?? 0)
      lengths.push(length)
      parts.push(first.slice(offset + 5, offset + 5 + length))
      offset += 5 + length
    }
    expect(lengths).toEqual([2_878, 2_878, 244])
    expect(Buffer.compare(concatBytes(...parts), data)).toBe(0)
    expect(bytesToHex(seal(Uint8Array.of(9)))).toBe('170303000109')
  })

  it('1.18 takes data off its records, however the stream is cut', () => {
    const { random } = begun()
    const reply = fakeTlsReply(KEY, random)
    for (const chunks of cutsOf(concatBytes(reply.slice(-3), TAIL, hexToBytes('1703030000'), TAIL))) {
      const { isOpen, data, reason } = begun().receive([reply.slice(0, -3), ...chunks])
      expect([isOpen, bytesToHex(data), reason]).toEqual([true, 'aabbccaabbcc', undefined])
    }
  })

  it.each([
    ['a change of ciphers', '140303000101', /type 20/],
    ['an alert', '15030300020100', /type 21/],
    ['a handshake record', '160303000100', /type 22/],
    ['another version', '1703010001aa', /another version/],
    ['a record that is too long', '1703034101', /16641 bytes/],
  ])('1.18 ends over %s among data', (_name, record, reason) => {
    const { random } = begun()
    const stream = concatBytes(fakeTlsReply(KEY, random), TAIL, hexToBytes(record))
    for (const chunks of [[stream], Array.from(stream, (byte) => Uint8Array.of(byte))]) {
      const { isOpen, data, reason: said } = begun().receive(chunks)
      expect([isOpen, bytesToHex(data)]).toEqual([true, 'aabbcc'])
      expect(said).toMatch(reason)
    }
  })

  it.each([
    ['data first', '1703030001aa', /data before/],
    ['a change of ciphers first', '140303000101', /before a hello/],
    ['a short hello', `1603030025${'00'.repeat(37)}`, /too short/],
    ['two changes of ciphers', `1603030026${'00'.repeat(38)}140303000101140303000101`, /a second change/],
    ['a long change of ciphers', `1603030026${'00'.repeat(38)}14030300020101`, /of 2 bytes/],
    ['a hello after the change', `1603030026${'00'.repeat(38)}140303000101160303000100`, /after the change/],
    ['endless handshake records', `1603030026${'00'.repeat(38)}`.repeat(18), /more than 17/],
    ['HTTP', '485454502f312e31', /another version/],
    ['an alert', '15030300020228', /type 21/],
  ])('1.17 refuses %s', (_name, reply, reason) => {
    for (const chunks of cutsOf(hexToBytes(reply))) {
      const { isOpen, reason: said } = begun().receive(chunks)
      expect(isOpen).toBe(false)
      expect(said).toMatch(reason)
    }
  })

  it('1.17 survives every answer and believes none', () => {
    const record = fc
      .tuple(fc.constantFrom(0x14, 0x15, 0x16, 0x17), fc.uint8Array({ maxLength: 60 }))
      .map(([type, content]) => concatBytes(Uint8Array.of(type, 3, 3, 0, content.length), content))
    fc.assert(
      fc.property(fc.array(fc.oneof(record, fc.uint8Array({ maxLength: 60 })), { maxLength: 6 }), (chunks) => {
        expect(begun().receive(chunks).isOpen).toBe(false)
      }),
      { numRuns: isLongRun ? 1_000_000 : 100 },
    )
  })
})
