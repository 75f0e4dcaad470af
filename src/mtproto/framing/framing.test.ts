import { describe, expect, it } from 'vitest'
import { isLongRun } from '../../../tests/isLongRun.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { createClientFraming } from './createClientFraming.js'
import { createServerFraming, type ServerFraming } from './createServerFraming.js'
import type { FrameEvent, Framing, FramingName } from './framing.js'

const KINDS: readonly { readonly framing: FramingName; readonly isObfuscated: boolean }[] = [
  { framing: 'abridged', isObfuscated: false },
  { framing: 'intermediate', isObfuscated: false },
  { framing: 'paddedIntermediate', isObfuscated: false },
  { framing: 'full', isObfuscated: false },
  { framing: 'abridged', isObfuscated: true },
  { framing: 'intermediate', isObfuscated: true },
  { framing: 'paddedIntermediate', isObfuscated: true },
]

const HAS_QUICK_ACKS = KINDS.filter(({ framing }) => framing !== 'full')

type Kind = (typeof KINDS)[number]

const nameOf = ({ framing, isObfuscated }: Kind): string => (isObfuscated ? `obfuscated ${framing}` : framing)

function clientOf({ framing, isObfuscated }: Kind, seed = 1): Framing {
  const randomBytes = seededRandomBytes(seed)
  return createClientFraming({ framing, ...(isObfuscated ? { obfuscation: { dcId: 2 } } : {}), crypto, randomBytes })
}

function serverFor(client: Framing): ServerFraming {
  const server = createServerFraming({ crypto, randomBytes: seededRandomBytes(99) })
  expect(server.push(client.opening())).toEqual([])
  return server
}

/** A server and its client that have exchanged a first packet, so that both know the framing. */
function pairOf(kind: Kind): { readonly client: Framing; readonly server: ServerFraming } {
  const client = clientOf(kind)
  const server = serverFor(client)
  server.push(client.encode(PACKETS[0] ?? new Uint8Array(0)))
  return { client, server }
}

/** An encrypted message as far as a framing can see: a key id, a message key and blocks of 16 bytes. */
function encryptedPacket(seed: number, blockCount: number): Uint8Array {
  const packet = seededRandomBytes(seed)(24 + 16 * blockCount)
  packet[0] = 1
  return packet
}

function plainPacket(seed: number, bodyLength: number): Uint8Array {
  const packet = new Uint8Array(20 + bodyLength)
  packet.set(seededRandomBytes(seed)(bodyLength), 20)
  packet[8] = 4
  new DataView(packet.buffer).setUint32(16, bodyLength, true)
  return packet
}

/** Lengths on both sides of the abridged framing's long form (508 bytes) and a plain message. */
const PACKETS: readonly Uint8Array[] = [
  plainPacket(1, 20),
  encryptedPacket(2, 3),
  encryptedPacket(3, 30),
  encryptedPacket(4, 31),
  plainPacket(5, 484),
  plainPacket(6, 488),
  encryptedPacket(7, 64),
  encryptedPacket(8, 3),
]

function packetsIn(events: readonly FrameEvent[]): Uint8Array {
  return concatBytes(
    ...events.map((event) => {
      if (event.type !== 'packet') throw new Error(`Not a packet but ${JSON.stringify(event)}`)
      return event.packet
    }),
  )
}

function uint32(value: number): Uint8Array {
  const bytes = new Uint8Array(4)
  new DataView(bytes.buffer).setUint32(0, value, true)
  return bytes
}

describe.each(KINDS.map((kind) => [nameOf(kind), kind] as const))('%s', (_, kind) => {
  it('1.1 and 1.13 opens with what tells the server its framing', () => {
    const client = clientOf(kind)
    const server = createServerFraming({ crypto, randomBytes: seededRandomBytes(3) })
    expect(server.identity()).toBeUndefined()
    expect(server.opening()).toHaveLength(0)
    const events = server.push(concatBytes(client.opening(), client.encode(PACKETS[1] ?? new Uint8Array(0))))
    expect(events).toEqual([{ type: 'packet', packet: PACKETS[1], wantsQuickAck: false }])
    expect(server.identity()).toEqual(kind.isObfuscated ? { ...kind, dcId: 2 } : kind)
  })

  it('1.2 to 1.5 carries packets unchanged both ways', () => {
    const { client, server } = pairOf(kind)
    for (const packet of PACKETS) {
      expect(server.push(client.encode(packet))).toEqual([{ type: 'packet', packet, wantsQuickAck: false }])
      expect(client.push(server.encode(packet))).toEqual([{ type: 'packet', packet, wantsQuickAck: false }])
    }
  })

  it('1.2 and 1.8 refuses to send what no frame can hold', () => {
    const { client, server } = pairOf(kind)
    for (const length of [0, 1, 5, 1026, (1 << 22) + 1028]) {
      expect(() => client.encode(new Uint8Array(length))).toThrow('A packet has a multiple of 4 bytes')
      expect(() => server.encode(new Uint8Array(length))).toThrow('A packet has a multiple of 4 bytes')
    }
    const longest = plainPacket(1, (1 << 22) + 1004)
    const [event] = server.push(client.encode(longest))
    expect(event?.type === 'packet' && event.packet.length).toBe(longest.length)
  })

  it('1.7 (T1) finds the same packets wherever a client’s stream is split', () => {
    const packets = isLongRun ? [...PACKETS, encryptedPacket(9, 3000), ...PACKETS] : PACKETS
    const client = clientOf(kind)
    const stream = concatBytes(client.opening(), ...packets.map((packet) => client.encode(packet)))
    const expected = concatBytes(...packets)
    for (let offset = 0; offset <= stream.length; offset++) {
      const server = createServerFraming({ crypto, randomBytes: seededRandomBytes(3) })
      const events = [...server.push(stream.subarray(0, offset)), ...server.push(stream.subarray(offset))]
      if (Buffer.compare(packetsIn(events), expected) !== 0) throw new Error(`Other packets, split at ${offset}`)
    }
  }, 600_000)

  it('1.7 (T1) finds the same packets wherever a server’s stream is split', () => {
    const packets = isLongRun ? [...PACKETS, encryptedPacket(9, 3000), ...PACKETS] : PACKETS
    const { server } = pairOf(kind)
    const stream = concatBytes(...packets.map((packet) => server.encode(packet)))
    const expected = concatBytes(...packets)
    for (let offset = 0; offset <= stream.length; offset++) {
      const client = clientOf(kind)
      const events = [...client.push(stream.subarray(0, offset)), ...client.push(stream.subarray(offset))]
      if (Buffer.compare(packetsIn(events), expected) !== 0) throw new Error(`Other packets, split at ${offset}`)
    }
  }, 600_000)

  it('1.7 (T1) finds the same packets and 1.14 keeps its place when the stream comes byte by byte', () => {
    const packets = [...PACKETS, encryptedPacket(9, 3000), ...PACKETS]
    const client = clientOf(kind)
    const server = createServerFraming({ crypto, randomBytes: seededRandomBytes(3) })
    const upstream = concatBytes(client.opening(), ...packets.map((packet) => client.encode(packet)))
    const received = [...upstream].flatMap((byte) => server.push(Uint8Array.of(byte)))
    expect(Buffer.compare(packetsIn(received), concatBytes(...packets))).toBe(0)
    const downstream = concatBytes(...packets.map((packet) => server.encode(packet)))
    const answered = [...downstream].flatMap((byte) => client.push(Uint8Array.of(byte)))
    expect(Buffer.compare(packetsIn(answered), concatBytes(...packets))).toBe(0)
  })

  it('1.7 hands out packets that later bytes cannot change', () => {
    const { client, server } = pairOf(kind)
    const chunk = server.encode(PACKETS[2] ?? new Uint8Array(0))
    const events = client.push(chunk)
    chunk.fill(0)
    expect(events).toEqual([{ type: 'packet', packet: PACKETS[2], wantsQuickAck: false }])
  })

  it('1.12 carries a transport error', () => {
    const { client, server } = pairOf(kind)
    for (const code of [-404, -429, -444, -403, -2_147_483_648]) {
      for (let round = 0; round < 10; round++) {
        expect(client.push(server.encodeError(code))).toEqual([{ type: 'transportError', code }])
      }
    }
    expect(client.push(server.encode(PACKETS[3] ?? new Uint8Array(0)))).toHaveLength(1)
  })

  it('1.12 ignores the code 0, refuses a positive one and any that a client sends', () => {
    const { client, server } = pairOf(kind)
    expect(client.push(server.encodeError(0))).toEqual([])
    expect(client.push(server.encodeError(1))).toMatchObject([{ type: 'rejected' }])
    expect(server.push(client.encodeError(-404))).toMatchObject([{ type: 'rejected' }])
  })

  it('stays silent after a rejection', () => {
    const { client, server } = pairOf(kind)
    const rejected = client.push(concatBytes(server.encodeError(1), server.encodeError(-404)))
    expect(rejected.map(({ type }) => type)).toEqual(['rejected'])
    expect(client.push(server.encode(PACKETS[0] ?? new Uint8Array(0)))).toEqual([])
  })
})

describe.each(HAS_QUICK_ACKS.map((kind) => [nameOf(kind), kind] as const))('quick acks: %s', (_, kind) => {
  it('1.9 asks for one in the length', () => {
    const { client, server } = pairOf(kind)
    for (const packet of PACKETS) {
      const events = server.push(client.encode(packet, { wantsQuickAck: true }))
      expect(events).toEqual([{ type: 'packet', packet, wantsQuickAck: true }])
    }
  })

  it('1.10 carries the token, between packets and at every split', () => {
    const { server } = pairOf(kind)
    const tokens = [0x8000_0000, 0xffff_ffff, 0xff00_0001, 0xef12_3456, 0x8000_007f]
    const stream = concatBytes(
      server.encode(PACKETS[0] ?? new Uint8Array(0)),
      ...tokens.map((token) => server.encodeQuickAck(token)),
      server.encode(PACKETS[1] ?? new Uint8Array(0)),
    )
    const expected = [
      { type: 'packet', packet: PACKETS[0], wantsQuickAck: false },
      ...tokens.map((token) => ({ type: 'quickAck', token })),
      { type: 'packet', packet: PACKETS[1], wantsQuickAck: false },
    ]
    for (let offset = 0; offset <= stream.length; offset++) {
      const client = clientOf(kind)
      const events = [...client.push(stream.subarray(0, offset)), ...client.push(stream.subarray(offset))]
      expect(events).toEqual(expected)
    }
  })

  it('1.11 does not read a token that nobody asked for as a length', () => {
    const { client, server } = pairOf(kind)
    const events = client.push(concatBytes(server.encodeQuickAck(0xffff_fffe), server.encodeError(-404)))
    expect(events).toEqual([
      { type: 'quickAck', token: 0xffff_fffe },
      { type: 'transportError', code: -404 },
    ])
  })
})

describe('full', () => {
  it('1.9 has no quick acks', () => {
    const { client, server } = pairOf({ framing: 'full', isObfuscated: false })
    const packet = PACKETS[0] ?? new Uint8Array(0)
    const events = server.push(client.encode(packet, { wantsQuickAck: true }))
    expect(events).toEqual([{ type: 'packet', packet, wantsQuickAck: false }])
    expect(() => server.encodeQuickAck(0x8000_0001)).toThrow('no quick acks')
  })

  it('1.5 closes on each flipped bit, on a frame sent twice and on one left out', () => {
    const kind = { framing: 'full', isObfuscated: false } as const
    const packet = PACKETS[0] ?? new Uint8Array(0)
    const frame = clientOf(kind).encode(packet)
    for (let bit = 0; bit < frame.length * 8; bit++) {
      const changed = frame.slice()
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const server = createServerFraming({ crypto, randomBytes: seededRandomBytes(3) })
      // A greater length or an obfuscation header waits for more bytes: give it some.
      const events = [...server.push(changed), ...server.push(new Uint8Array((1 << 22) + 2048))]
      expect(events.map(({ type }) => type)).not.toContain('packet')
      expect(events.at(-1)?.type).toBe('rejected')
    }
    const twice = createServerFraming({ crypto, randomBytes: seededRandomBytes(3) })
    expect(twice.push(concatBytes(frame, frame)).map(({ type }) => type)).toEqual(['packet', 'rejected'])
    const client = clientOf(kind)
    const [first, , third] = [client.encode(packet), client.encode(packet), client.encode(packet)]
    const hole = createServerFraming({ crypto, randomBytes: seededRandomBytes(3) })
    expect(hole.push(concatBytes(first, third)).map(({ type }) => type)).toEqual(['packet', 'rejected'])
  })
})

describe('hostile streams', () => {
  const HUGE = (1 << 22) + 1025

  /** What is wrong with a length, in each framing: zero, above the cap, below the least. */
  const BAD_LENGTHS: readonly (readonly [FramingName, 'client' | 'server', Uint8Array])[] = [
    ['abridged', 'client', Uint8Array.of(0)],
    ['abridged', 'server', Uint8Array.of(0)],
    ['abridged', 'server', Uint8Array.of(0x80)],
    ['abridged', 'client', Uint8Array.of(0x7f, 0, 0, 0)],
    ['abridged', 'client', Uint8Array.of(0x7f, 0xff, 0xff, 0xff)],
    ['abridged', 'server', Uint8Array.of(0xff, 0xff, 0xff, 0xff)],
    ['intermediate', 'client', uint32(0)],
    ['intermediate', 'server', uint32(0)],
    ['intermediate', 'server', uint32(0x8000_0000)],
    ['intermediate', 'client', uint32(HUGE)],
    ['intermediate', 'server', uint32(HUGE)],
    ['intermediate', 'server', uint32(0xffff_ffff)],
    ['intermediate', 'client', uint32(0x7fff_ffff)],
    ['paddedIntermediate', 'client', uint32(0)],
    ['paddedIntermediate', 'client', uint32(HUGE + 15)],
    ['paddedIntermediate', 'server', uint32(0xffff_ffff)],
    ['paddedIntermediate', 'client', uint32(0x7fff_ffff)],
    ['full', 'client', uint32(0)],
    ['full', 'client', uint32(11)],
    ['full', 'client', uint32(12)],
    ['full', 'client', uint32(HUGE + 12)],
    ['full', 'client', uint32(0x8000_0010)],
    ['full', 'server', concatBytes(uint32(0xffff_ffff), uint32(0))],
    ['full', 'server', concatBytes(uint32(12), uint32(0))],
  ]

  it.each(BAD_LENGTHS)('1.8 (T4) %s, %s: closes on the length %s', (framing, role, bytes) => {
    const client = clientOf({ framing, isObfuscated: false })
    const receiver = role === 'client' ? client : serverFor(client)
    expect(receiver.push(bytes)).toMatchObject([{ type: 'rejected' }])
    expect(receiver.push(new Uint8Array(64))).toEqual([])
  })

  it.each(KINDS.filter(({ isObfuscated }) => !isObfuscated))(
    '1.8 (T4) allocates for what came, not for what was announced: $framing',
    (kind) => {
      const before = process.memoryUsage().arrayBuffers
      const waiting: Framing[] = []
      for (let index = 0; index < 200; index++) {
        const client = clientOf(kind)
        const announced = kind.framing === 'abridged' ? Uint8Array.of(0x7f, 0, 0, 0x10) : uint32(1 << 22)
        expect(client.push(concatBytes(announced, new Uint8Array(60)))).toEqual([])
        waiting.push(client)
      }
      expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(4 << 20)
      expect(waiting).toHaveLength(200)
    },
  )

  it('1.7 takes the longest frame byte by byte without growing slow', () => {
    const kind = { framing: 'intermediate', isObfuscated: false } as const
    const { client, server } = pairOf(kind)
    const packet = plainPacket(1, isLongRun ? 1 << 22 : 1 << 19)
    const frame = server.encode(packet)
    let events: FrameEvent[] = []
    for (let offset = 0; offset < frame.length; offset++) events = client.push(frame.subarray(offset, offset + 1))
    expect(events.length).toBe(1)
    expect(Buffer.compare(packetsIn(events), packet)).toBe(0)
  })

  it('1.8 (T3) survives random bytes in random pieces', () => {
    const count = isLongRun ? 1_000_000 : 20_000
    const random = seededRandomBytes(2026)
    const byte = (): number => random(1)[0] ?? 0
    for (let index = 0; index < count; index++) {
      const kind = KINDS[byte() % KINDS.length]
      if (kind === undefined) throw new Error('There is no such kind')
      const client = clientOf(kind, index)
      const choice = byte() % 3
      const receiver =
        choice === 0 ? client : choice === 1 ? serverFor(client) : createServerFraming({ crypto, randomBytes: random })
      for (let piece = byte() % 8; piece >= 0; piece--) {
        for (const event of receiver.push(random(byte()))) {
          if (event.type === 'packet') expect(event.packet.length).toBeGreaterThan(0)
        }
      }
    }
  })

  it('1.8 (T3) holds less than two frames however long the random stream', () => {
    const random = seededRandomBytes(7)
    const piece = random(1 << 16)
    const before = process.memoryUsage().arrayBuffers
    let greatest = 0
    const client = clientOf({ framing: 'intermediate', isObfuscated: false })
    client.push(uint32(1 << 22))
    for (let round = 0; round < 63; round++) {
      expect(client.push(piece)).toEqual([])
      greatest = Math.max(greatest, process.memoryUsage().arrayBuffers - before)
    }
    expect(greatest).toBeLessThan(2 * (1 << 22) + (4 << 20))
  })
})
