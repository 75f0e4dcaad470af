import { describe, expect, it } from 'vitest'
import { numberedBody } from '../../../../tests/mtproto/ledgerServer.js'
import type { ReadMessage, ReadPacket, ScriptedPeer } from '../../../../tests/mtproto/scriptedPeer.js'
import { callsIn, connectedClient, readGreeted, resultBody } from '../../../../tests/mtproto/connectedClient.js'
import type { SessionEvent } from '../session.js'

const CODES = [16, 17, 18, 19, 20, 32, 33, 34, 35, 64, 99] as const
const NEW_SESSION: ReadonlySet<number> = new Set([17, 32, 33, 34, 35, 99])

interface Written {
  readonly peer: ScriptedPeer
  readonly packet: ReadPacket
  readonly first: ReadMessage
  readonly second: ReadMessage
}

/** A client that has written two calls in a container. */
function written(): Written {
  const peer = connectedClient()
  peer.session.send(numberedBody(1), {}, peer.now)
  peer.session.send(numberedBody(2), {}, peer.now)
  const [packet] = peer.read()
  const calls = callsIn(packet?.messages ?? [])
  const [first, second] = [calls.get(1), calls.get(2)]
  if (packet === undefined || first === undefined || second === undefined) throw new Error('Nothing was written.')
  return { peer, packet, first, second }
}

function refuse(peer: ScriptedPeer, messageId: bigint, sequenceNumber: number, code: number): SessionEvent[] {
  const bad = { bad_msg_id: messageId, bad_msg_seqno: sequenceNumber, error_code: code }
  return peer.send(peer.service({ _: 'bad_msg_notification', ...bad }))
}

function refuseSalt(peer: ScriptedPeer, messageId: bigint, sequenceNumber: number, salt: bigint): SessionEvent[] {
  const bad = { bad_msg_id: messageId, bad_msg_seqno: sequenceNumber, error_code: 48 }
  return peer.send(peer.service({ _: 'bad_server_salt', ...bad, new_server_salt: salt }))
}

const typesOf = (events: readonly SessionEvent[]): readonly string[] => events.map(({ type }) => type)

describe('M5: a notice that is none of our business', () => {
  it.each([...CODES, 48])('3.25 is ignored: code %i', (code) => {
    const { peer, packet, first } = written()
    const { messageId, sequenceNumber } = packet.envelope
    for (let step = 1n; step <= 50n; step++) {
      expect(refuse(peer, messageId + 4n * step, sequenceNumber, code)).toEqual([])
      expect(refuse(peer, first.messageId - 4n * step, first.sequenceNumber, code)).toEqual([])
    }
    expect(refuse(peer, messageId, sequenceNumber + 1, code)).toEqual([])
    expect(refuse(peer, first.messageId, first.sequenceNumber + 2, code)).toEqual([])
    expect(refuseSalt(peer, messageId + 4n, sequenceNumber, 9n)).toEqual([])
    expect(refuseSalt(peer, messageId, sequenceNumber + 2, 9n)).toEqual([])
    expect(peer.read()).toEqual([])
    expect(peer.session.sessionId).toBe(packet.envelope.sessionId)
  })

  it('3.25 is ignored once the server has acknowledged the call', () => {
    const { peer, first } = written()
    peer.send(peer.service({ _: 'msgs_ack', msg_ids: BigInt64Array.of(first.messageId) }))
    expect(refuse(peer, first.messageId, first.sequenceNumber, 16)).toEqual([])
    expect(callsIn(peer.readMessages()).size).toBe(0)
  })
})

describe('M5: a refused container', () => {
  it.each(CODES.filter((code) => code !== 19 && code !== 20))('3.25 is written anew: code %i', (code) => {
    const { peer, packet, first } = written()
    const { messageId, sequenceNumber, sessionId } = packet.envelope
    const events = typesOf(refuse(peer, messageId, sequenceNumber, code))
    expect(events.includes('sessionReplaced')).toBe(NEW_SESSION.has(code))
    expect(peer.session.sessionId !== sessionId).toBe(NEW_SESSION.has(code))
    const packets = readGreeted(peer)
    const calls = callsIn(packets.flatMap(({ messages }) => messages))
    expect([...calls.keys()].toSorted((left, right) => left - right)).toEqual([1, 2])
    for (const call of calls.values()) expect(call.messageId).not.toBe(first.messageId)
    expect(packets.every(({ isContainer }) => !isContainer)).toBe(code === 64)
    for (const call of calls.values()) {
      const answered = peer.send(peer.message(resultBody(call.messageId, call.body)))
      expect(typesOf(answered)).toEqual(['answer'])
    }
  })

  it('3.25 has its messages written under their ids in another container: code 19', () => {
    const { peer, packet, first, second } = written()
    expect(refuse(peer, packet.envelope.messageId, packet.envelope.sequenceNumber, 19)).toEqual([])
    const [again] = peer.read()
    expect(again?.isContainer).toBe(true)
    expect(again?.envelope.messageId).toBeGreaterThan(packet.envelope.messageId)
    expect(again?.messages.map(({ messageId }) => messageId)).toEqual([first.messageId, second.messageId])
  })

  it('3.25 is asked about and not written blindly: code 20', () => {
    const { peer, packet, first, second } = written()
    expect(refuse(peer, packet.envelope.messageId, packet.envelope.sequenceNumber, 20)).toEqual([])
    const messages = peer.readMessages()
    expect(callsIn(messages).size).toBe(0)
    expect(messages.flatMap(({ service }) => (service?._ === 'msgs_state_req' ? [...service.msg_ids] : []))).toEqual([
      first.messageId,
      second.messageId,
    ])
  })

  it('3.25 is not the only thing refused: what it acknowledged is acknowledged again', () => {
    const peer = connectedClient()
    const update = peer.message(numberedBody(5))
    peer.send(update)
    peer.session.send(numberedBody(1), {}, peer.now)
    const [packet] = peer.read()
    refuseSalt(peer, packet?.envelope.messageId ?? 0n, packet?.envelope.sequenceNumber ?? 0, 9n)
    expect(peer.readServices('msgs_ack').map(({ msg_ids }) => [...msg_ids])).toEqual([[update.messageId]])
  })
})

describe('a refused message of a container', () => {
  it.each([16, 18])('3.25 is written anew alone: code %i', (code) => {
    const { peer, first } = written()
    expect(typesOf(refuse(peer, first.messageId, first.sequenceNumber, code))).not.toContain('rejected')
    expect([...callsIn(peer.readMessages()).keys()]).toEqual([1])
  })
})

describe('a wrong clock', () => {
  it('3.25 is set by the notice of code 16, in the same session', () => {
    const { peer, packet } = written()
    peer.skewMs = 3_600_000
    const events = refuse(peer, packet.envelope.messageId, packet.envelope.sequenceNumber, 16)
    const offset = events.find((event) => event.type === 'timeOffset')
    expect(offset?.timeOffsetMs).toBeCloseTo(3_600_000, -2)
    const [again] = peer.read()
    expect((again?.envelope.messageId ?? 0n) >> 32n).toBe(BigInt(Math.floor((peer.now + 3_600_000) / 1_000)))
    expect(again?.envelope.sessionId).toBe(packet.envelope.sessionId)
  })

  it('3.25 needs one new session where ids would have to fall, whatever was under way: code 17', () => {
    const peer = connectedClient()
    peer.session.send(numberedBody(1), {}, peer.now)
    const [one] = peer.read()
    peer.session.send(numberedBody(2), {}, peer.now)
    const [two] = peer.read()
    if (one === undefined || two === undefined) throw new Error('Nothing was written.')
    const { sessionId } = one.envelope
    peer.skewMs = -60_000
    const notice = (packet: ReadPacket): SessionEvent[] => {
      const bad = { bad_msg_id: packet.envelope.messageId, bad_msg_seqno: packet.envelope.sequenceNumber }
      return peer.send(peer.service({ _: 'bad_msg_notification', ...bad, error_code: 17 }), { sessionId })
    }
    expect(typesOf(notice(one))).toEqual(['sessionReplaced', 'timeOffset'])
    const renewed = peer.session.sessionId
    const greeted = readGreeted(peer).flatMap(({ messages }) => messages)
    expect([...callsIn(greeted).keys()]).toEqual([1])
    expect(typesOf(notice(two))).toEqual([])
    expect(peer.session.sessionId).toBe(renewed)
    expect([...callsIn(peer.readMessages()).keys()]).toEqual([2])
  })

  it('3.25 has everything written anew that was written in a far future: code 17', () => {
    const peer = connectedClient()
    const early = peer.session.send(numberedBody(1), {}, peer.now)
    peer.read()
    peer.now += 3_600_000
    peer.skewMs = -3_600_000
    peer.session.send(numberedBody(2), {}, peer.now)
    peer.read()
    peer.session.send(numberedBody(3), {}, peer.now)
    const [refused] = peer.read()
    refuse(peer, refused?.envelope.messageId ?? 0n, refused?.envelope.sequenceNumber ?? 0, 17)
    const greeted = readGreeted(peer).flatMap(({ messages }) => messages)
    expect([...callsIn(greeted).keys()]).toEqual([2, 3])
    peer.session.lineReplaced(peer.now)
    expect(peer.session.tick(peer.now)).toEqual([{ type: 'outcomeUnknown', requestId: early }])
  })

  it('3.39 leaves what the old session never answered in doubt when the line ends', () => {
    const peer = connectedClient()
    const silent = peer.session.send(numberedBody(1), {}, peer.now)
    peer.session.send(numberedBody(2), { isRepeatable: true }, peer.now)
    peer.read()
    peer.session.send(numberedBody(3), {}, peer.now)
    const [refused] = peer.read()
    refuse(peer, refused?.envelope.messageId ?? 0n, refused?.envelope.sequenceNumber ?? 0, 32)
    peer.session.lineReplaced(peer.now)
    expect(peer.session.tick(peer.now)).toEqual([{ type: 'outcomeUnknown', requestId: silent }])
    const greeted = readGreeted(peer).flatMap(({ messages }) => messages)
    expect([...callsIn(greeted).keys()].toSorted((left, right) => left - right)).toEqual([2, 3])
  })

  it('3.39 does not wait for answers in an old session for more than a minute', () => {
    const { peer, packet, first } = written()
    refuse(peer, first.messageId, first.sequenceNumber, 33)
    peer.now += 59_000
    expect(typesOf(peer.session.tick(peer.now))).not.toContain('outcomeUnknown')
    expect(peer.session.deadline()).toBeLessThanOrEqual(peer.now + 1_000)
    peer.now += 1_000
    expect(typesOf(peer.session.tick(peer.now))).toContain('outcomeUnknown')
    expect(packet.messages).toHaveLength(2)
  })
})

describe('a salt', () => {
  it('3.26 is taken from bad_server_salt, and what was refused is written with it', () => {
    const { peer, packet } = written()
    const events = refuseSalt(peer, packet.envelope.messageId, packet.envelope.sequenceNumber, 0x99n)
    expect(events).toMatchObject([{ type: 'salts', salts: [{ salt: 0x99n }] }])
    const [again] = peer.read()
    expect(again?.envelope.salt).toBe(0x99n)
    expect(callsIn(again?.messages ?? []).size).toBe(2)
  })

  it('3.19 is never learned from the header of a packet, nor from a notice about what is not ours', () => {
    const { peer, packet } = written()
    peer.salt = 0x77n
    peer.send(peer.message(numberedBody(3)))
    refuseSalt(peer, packet.envelope.messageId + 4n, packet.envelope.sequenceNumber, 0x78n)
    peer.session.send(numberedBody(4), {}, peer.now)
    expect(peer.read()[0]?.envelope.salt).toBe(packet.envelope.salt)
  })
})

describe('a server that refuses for ever', () => {
  it('3.25 has a call given up after three refusals that changed nothing', () => {
    const peer = connectedClient()
    const requestId = peer.session.send(numberedBody(1), {}, peer.now)
    const outcomes: SessionEvent[] = []
    for (let count = 0; count < 10; count++) {
      for (const { messageId, sequenceNumber } of callsIn(peer.readMessages()).values()) {
        outcomes.push(...refuse(peer, messageId, sequenceNumber, 18))
      }
    }
    expect(outcomes).toMatchObject([{ type: 'undeliverable', requestId }])
  })

  it('3.25 has a call given up after ten, though each brings another salt', () => {
    const peer = connectedClient()
    peer.session.send(numberedBody(1), {}, peer.now)
    let refusals = 0
    let isGivenUp = false
    while (!isGivenUp && refusals < 50) {
      for (const { messageId, sequenceNumber } of callsIn(peer.readMessages()).values()) {
        refusals += 1
        const events = refuseSalt(peer, messageId, sequenceNumber, BigInt(refusals))
        isGivenUp = events.some(({ type }) => type === 'undeliverable')
      }
    }
    expect(refusals).toBe(10)
  })

  it('3.25 ends the session after six new ones in vain, with every call settled', () => {
    const peer = connectedClient()
    const unsent: number[] = []
    const settled: SessionEvent[] = []
    for (let count = 0; count < 8; count++) {
      unsent.push(peer.session.send(numberedBody(count), {}, peer.now))
      const [packet] = peer.read()
      if (packet === undefined) break
      const { messageId, sequenceNumber } = packet.envelope
      settled.push(...refuse(peer, messageId, sequenceNumber, 32))
      if (settled.some(({ type }) => type === 'ended')) break
    }
    const outcomes = settled.flatMap((event) => (event.type === 'undeliverable' ? [event.requestId] : []))
    expect(outcomes.toSorted((left, right) => left - right)).toEqual(unsent)
    expect(typesOf(settled).filter((type) => type === 'sessionReplaced')).toHaveLength(5)
    expect(typesOf(settled).at(-1)).toBe('ended')
    expect(peer.read()).toEqual([])
    expect(peer.session.deadline()).toBeUndefined()
    expect(() => peer.session.send(numberedBody(1), {}, peer.now)).toThrow('ended')
  })
})
