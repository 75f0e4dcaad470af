import { describe, expect, it } from 'vitest'
import {
  clientOf,
  encryptedPacket,
  KINDS,
  nameOfKind,
  newServer,
  packetAt,
  PACKETS,
  packetsIn,
  pairOf,
  plainPacket,
} from '../../../tests/framingKind.js'
import { isLongRun, timeoutMs } from '../../../tests/isLongRun.js'
import { concatBytes } from '../../bytes/concatBytes.js'
import { equalBytes } from '../../bytes/equalBytes.js'

const HAS_QUICK_ACKS = KINDS.filter(({ framing }) => framing !== 'full')

describe.each(KINDS.map((kind) => [nameOfKind(kind), kind] as const))('%s', { timeout: timeoutMs }, (_, kind) => {
  it('1.1 and 1.13 opens with what tells the server its framing', () => {
    const client = clientOf(kind)
    const server = newServer()
    expect(server.identity()).toBeUndefined()
    expect(server.opening()).toHaveLength(0)
    const events = server.push(concatBytes(client.opening(), client.encode(packetAt(1))))
    expect(events).toEqual([{ type: 'packet', packet: packetAt(1), wantsQuickAck: false }])
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
    const packets = isLongRun ? [...PACKETS, encryptedPacket(9, 3950), ...PACKETS] : PACKETS
    const client = clientOf(kind)
    const stream = concatBytes(client.opening(), ...packets.map((packet) => client.encode(packet)))
    const expected = concatBytes(...packets)
    const failures: number[] = []
    for (let offset = 0; offset <= stream.length; offset++) {
      const server = newServer()
      const events = [...server.push(stream.subarray(0, offset)), ...server.push(stream.subarray(offset))]
      if (!equalBytes(packetsIn(events), expected)) failures.push(offset)
    }
    expect(failures).toEqual([])
  })

  it('1.7 (T1) finds the same packets wherever a server’s stream is split', () => {
    const packets = isLongRun ? [...PACKETS, encryptedPacket(9, 3950), ...PACKETS] : PACKETS
    const { server } = pairOf(kind)
    const stream = concatBytes(...packets.map((packet) => server.encode(packet)))
    const expected = concatBytes(...packets)
    const failures: number[] = []
    for (let offset = 0; offset <= stream.length; offset++) {
      const client = clientOf(kind)
      const events = [...client.push(stream.subarray(0, offset)), ...client.push(stream.subarray(offset))]
      if (!equalBytes(packetsIn(events), expected)) failures.push(offset)
    }
    expect(failures).toEqual([])
  })

  it('1.7 (T1) finds the same packets and 1.14 keeps its place when the stream comes byte by byte', () => {
    const packets = [...PACKETS, encryptedPacket(9, 500), ...PACKETS]
    const client = clientOf(kind)
    const server = newServer()
    const upstream = concatBytes(client.opening(), ...packets.map((packet) => client.encode(packet)))
    const received = [...upstream].flatMap((byte) => server.push(Uint8Array.of(byte)))
    expect(equalBytes(packetsIn(received), concatBytes(...packets))).toBe(true)
    const downstream = concatBytes(...packets.map((packet) => server.encode(packet)))
    const answered = [...downstream].flatMap((byte) => client.push(Uint8Array.of(byte)))
    expect(equalBytes(packetsIn(answered), concatBytes(...packets))).toBe(true)
  })

  it('1.7 (T2) hands out the packets that are whole, and nothing else, when the stream ends anywhere', () => {
    const client = clientOf(kind)
    const opening = client.opening()
    const frames = PACKETS.map((packet) => client.encode(packet))
    const stream = concatBytes(opening, ...frames)
    const wrong: number[] = []
    for (let end = 0; end <= stream.length; end++) {
      let frameEnd = opening.length
      const whole = PACKETS.filter((_packet, index) => (frameEnd += frames[index]?.length ?? 0) <= end)
      const events = newServer().push(stream.subarray(0, end))
      if (!equalBytes(packetsIn(events), concatBytes(...whole))) wrong.push(end)
    }
    expect(wrong).toEqual([])
  })

  it('1.7 hands out packets that later bytes cannot change', () => {
    const { client, server } = pairOf(kind)
    const chunk = server.encode(packetAt(2))
    const events = client.push(chunk)
    chunk.fill(0)
    expect(events).toEqual([{ type: 'packet', packet: packetAt(2), wantsQuickAck: false }])
  })

  it('1.12 carries a transport error', () => {
    const { client, server } = pairOf(kind)
    for (const code of [-404, -429, -444, -403, -2_147_483_648]) {
      for (let round = 0; round < 10; round++) {
        expect(client.push(server.encodeError(code))).toEqual([{ type: 'transportError', code }])
      }
    }
    expect(client.push(server.encode(packetAt(3)))).toHaveLength(1)
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
    expect(client.push(server.encode(packetAt(0)))).toEqual([])
  })
})

describe.each(HAS_QUICK_ACKS.map((kind) => [nameOfKind(kind), kind] as const))('quick acks: %s', (_, kind) => {
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
      server.encode(packetAt(0)),
      ...tokens.map((token) => server.encodeQuickAck(token)),
      server.encode(packetAt(1)),
    )
    const expected = [
      { type: 'packet', packet: packetAt(0), wantsQuickAck: false },
      ...tokens.map((token) => ({ type: 'quickAck', token })),
      { type: 'packet', packet: packetAt(1), wantsQuickAck: false },
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

describe('paddedIntermediate', { timeout: timeoutMs }, () => {
  it('1.10 takes a token in both forms: in a frame, and bare as in the intermediate framing', () => {
    const { client, server } = pairOf({ framing: 'paddedIntermediate', isObfuscated: false })
    const bare = pairOf({ framing: 'intermediate', isObfuscated: false }).server.encodeQuickAck(0x8123_4567)
    expect(bare).toHaveLength(4)
    const events = client.push(concatBytes(bare, server.encodeQuickAck(0x89ab_cdef), server.encodeError(-404)))
    expect(events).toEqual([
      { type: 'quickAck', token: 0x8123_4567 },
      { type: 'quickAck', token: 0x89ab_cdef },
      { type: 'transportError', code: -404 },
    ])
  })
})

describe('full', { timeout: timeoutMs }, () => {
  it('1.9 has no quick acks', () => {
    const { client, server } = pairOf({ framing: 'full', isObfuscated: false })
    const packet = packetAt(0)
    const events = server.push(client.encode(packet, { wantsQuickAck: true }))
    expect(events).toEqual([{ type: 'packet', packet, wantsQuickAck: false }])
    expect(() => server.encodeQuickAck(0x8000_0001)).toThrow('no quick acks')
  })

  it('1.5 closes on each flipped bit, on a frame sent twice and on one left out', () => {
    const kind = { framing: 'full', isObfuscated: false } as const
    const packet = packetAt(0)
    const frame = clientOf(kind).encode(packet)
    const zeros = new Uint8Array((1 << 22) + 2048)
    for (let bit = 0; bit < frame.length * 8; bit++) {
      const changed = frame.slice()
      changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const server = newServer()
      // A greater length or an obfuscation header waits for more bytes: give it some.
      const events = [...server.push(changed), ...server.push(zeros)]
      expect(events.map(({ type }) => type)).not.toContain('packet')
      expect(events.at(-1)?.type).toBe('rejected')
    }
    const twice = newServer()
    expect(twice.push(concatBytes(frame, frame)).map(({ type }) => type)).toEqual(['packet', 'rejected'])
    const client = clientOf(kind)
    const [first, , third] = [client.encode(packet), client.encode(packet), client.encode(packet)]
    const hole = newServer()
    expect(hole.push(concatBytes(first, third)).map(({ type }) => type)).toEqual(['packet', 'rejected'])
  })
})
