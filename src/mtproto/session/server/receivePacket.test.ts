import { describe, expect, it } from 'vitest'
import { answersIn, begunServer, refusalsOf } from '../../../../tests/mtproto/begunServer.js'
import { numberedBody } from '../../../../tests/mtproto/ledgerServer.js'
import { SCRIPT_SALT, ScriptedPeer } from '../../../../tests/mtproto/scriptedPeer.js'
import { concatBytes } from '../../../bytes/concatBytes.js'
import { InputError } from '../../../errors/inputError.js'
import { nodeCrypto as crypto } from '../../../platform/node/crypto/nodeCrypto.js'
import { writeContainer } from '../../messages/writeContainer.js'
import { writeGzipPacked } from '../../messages/writeGzipPacked.js'
import { messageIdAt, messageIdTime } from '../../messages/messageIds.js'
import { writeServiceMessage } from '../../messages/serviceMessage.js'
import type { SessionEvent } from '../session.js'

const body = numberedBody(1)

const typesOf = (events: readonly SessionEvent[]): readonly string[] => events.map(({ type }) => type)

describe('a server', () => {
  it('takes calls in the order of a container and answers them', () => {
    const peer = begunServer()
    const calls = [1, 2, 3].map((value) => peer.message(numberedBody(value)))
    const events = peer.send(peer.container(...calls))
    expect(events).toEqual(calls.map((call) => ({ type: 'message', messageId: call.messageId, body: call.body })))
    for (const { messageId } of calls) peer.session.answer(messageId, { type: 'result', body }, peer.now)
    expect(answersIn(peer.readMessages())).toEqual(
      new Map(calls.map((call) => [call.messageId, { type: 'result', body }])),
    )
  })

  it('3.8-3.13 believes nothing that is not genuine, not well formed, or of another session', () => {
    const peer = begunServer()
    const good = peer.seal(peer.message(body))
    for (let place = 0; place < good.length; place++) {
      const flipped = good.slice()
      flipped[place] = (flipped[place] ?? 0) ^ 1
      expect(typesOf(peer.session.receive(flipped, peer.now))).toEqual(['rejected'])
    }
    expect(typesOf(peer.session.receive(good.subarray(0, -16), peer.now))).toEqual(['rejected'])
    expect(typesOf(peer.session.receive(peer.seal(peer.message(body), { sessionId: 1n }), peer.now))).toEqual([
      'rejected',
    ])
    const pong = writeServiceMessage({ _: 'ping', ping_id: 1n })
    expect(typesOf(peer.send(peer.message(concatBytes(pong, new Uint8Array(4)), false)))).toEqual(['rejected'])
    expect(peer.read()).toEqual([])
    expect(typesOf(peer.session.receive(good, peer.now))).toEqual(['message'])
  })

  it('says that a session begins, with the lowest id that it knows', () => {
    const peer = new ScriptedPeer('server')
    const calls = [peer.message(numberedBody(1)), peer.message(numberedBody(2))]
    peer.send(peer.container(...calls))
    const created = peer.readMessages().find(({ service }) => service?._ === 'new_session_created')
    expect(created?.service).toMatchObject({ first_msg_id: calls[0]?.messageId, server_salt: SCRIPT_SALT })
    expect((created?.sequenceNumber ?? 0) & 1).toBe(1)
    peer.send(peer.message(body))
    expect(peer.readServices('new_session_created')).toEqual([])
  })

  it('3.24 acknowledges a call that takes long, and lets a quick answer speak for itself', () => {
    const peer = begunServer()
    const [quick, slow] = [peer.message(body), peer.message(body)]
    peer.send(peer.container(quick, slow))
    peer.session.answer(quick.messageId, { type: 'result', body }, peer.now)
    peer.now += 300
    expect(peer.readServices('msgs_ack').map(({ msg_ids }) => [...msg_ids])).toEqual([[slow.messageId]])
  })

  it('10.6 refuses calls when too many run', () => {
    const peer = begunServer({ maxPending: 2 })
    const calls = [1, 2, 3].map((value) => peer.message(numberedBody(value)))
    expect(peer.send(peer.container(...calls))).toHaveLength(2)
    const third = calls[2]?.messageId ?? 0n
    expect(answersIn(peer.readMessages())).toEqual(
      new Map([[third, { type: 'error', code: 420, text: 'FLOOD_WAIT_1' }]]),
    )
  })

  it('unpacks calls, and answers what cannot be unpacked with an error', () => {
    const peer = begunServer()
    expect(peer.send(peer.message(writeGzipPacked(crypto.gzip(body))))).toMatchObject([{ type: 'message', body }])
    const bomb = peer.message(writeGzipPacked(crypto.gzip(new Uint8Array(2 ** 25))))
    expect(peer.send(bomb)).toEqual([])
    expect(answersIn(peer.readMessages()).get(bomb.messageId)).toEqual({
      type: 'error',
      code: 400,
      text: 'INPUT_FETCH_ERROR',
    })
  })

  it('has no method of a client', () => {
    const { session, now } = new ScriptedPeer('server')
    expect(() => session.send(body, {}, now)).toThrow(InputError)
    expect(() => session.cancel(1, now)).toThrow(InputError)
  })
})

describe('a server refuses', () => {
  it('3.25 (16) a message older than 300 s, by an id that tells the time', () => {
    const peer = begunServer()
    const old = { messageId: messageIdAt(peer.now - 301_000), sequenceNumber: 1, body }
    expect(peer.send(old)).toEqual([])
    const [notice] = peer.readMessages()
    expect(notice?.service).toEqual({
      _: 'bad_msg_notification',
      bad_msg_id: old.messageId,
      bad_msg_seqno: 1,
      error_code: 16,
    })
    expect(messageIdTime(notice?.messageId ?? 0n)).toBeCloseTo(peer.now, -1)
    expect(peer.send({ messageId: messageIdAt(peer.now - 299_000), sequenceNumber: 1, body })).toEqual([])
    expect(refusalsOf(peer).map(([, , code]) => code)).not.toContain(16)
  })

  it('3.25 (17) a message more than 30 s ahead', () => {
    const peer = begunServer()
    const ahead = { messageId: messageIdAt(peer.now + 31_000), sequenceNumber: 1, body }
    expect(peer.send(ahead)).toEqual([])
    expect(refusalsOf(peer)).toEqual([[ahead.messageId, 1, 17]])
    expect(peer.send({ messageId: messageIdAt(peer.now + 29_000), sequenceNumber: 1, body })).toHaveLength(1)
  })

  it('3.25 (18) an id that is no multiple of 4, of a packet or inside a container', () => {
    const peer = begunServer()
    for (const low of [1n, 2n, 3n]) {
      const odd = { ...peer.message(body), messageId: peer.nextId() + low }
      expect(peer.send(odd)).toEqual([])
      expect(refusalsOf(peer)).toEqual([[odd.messageId, odd.sequenceNumber, 18]])
    }
    const inner = { ...peer.message(body), messageId: peer.nextId() + 2n }
    const good = peer.message(body)
    expect(peer.send(peer.container(inner, good))).toMatchObject([{ type: 'message', messageId: good.messageId }])
    expect(refusalsOf(peer)).toEqual([[inner.messageId, inner.sequenceNumber, 18]])
  })

  it('3.25 (19) a container with the id of an earlier message', () => {
    const peer = begunServer()
    const call = peer.message(body)
    peer.send(call)
    const container = { ...peer.container(), messageId: call.messageId }
    expect(peer.send(container)).toEqual([])
    expect(refusalsOf(peer)).toEqual([[call.messageId, container.sequenceNumber, 19]])
  })

  it('3.25 (20) a message so old that nobody can tell if it came', () => {
    const peer = begunServer()
    const late = peer.message(body)
    for (let count = 0; count < 2_100; count++)
      peer.send(peer.service({ _: 'http_wait', max_delay: 0, wait_after: 0, max_wait: 0 }))
    expect(peer.send(peer.container(late))).toEqual([])
    expect(refusalsOf(peer)).toEqual([[late.messageId, late.sequenceNumber, 20]])
  })

  it('3.25 (20) a message from before the session was forgotten', () => {
    const floor = new ScriptedPeer('server')
    const call = floor.message(body)
    floor.send(call)
    expect(floor.session.newestMessageId).toBe(call.messageId)
    const peer = new ScriptedPeer('server', { floorMessageId: floor.session.newestMessageId })
    const fresh = { messageId: call.messageId + 4n, sequenceNumber: 3, body }
    const container = { messageId: call.messageId + 8n, sequenceNumber: 4, body: writeContainer([call, fresh]) }
    expect(peer.send(container)).toMatchObject([{ type: 'message', messageId: fresh.messageId }])
    expect(refusalsOf(peer)).toEqual([[call.messageId, call.sequenceNumber, 20]])
  })

  it('3.25 (32, 33) a number that is too low or too high among its neighbours', () => {
    const peer = begunServer()
    const at = (offset: bigint, sequenceNumber: number): SessionEvent[] =>
      peer.send({ messageId: base + offset, sequenceNumber, body })
    const base = peer.nextId() + 0x1_0000n
    expect(typesOf(at(0x100n, 5))).toEqual(['message'])
    expect(typesOf(at(0x300n, 9))).toEqual(['message'])
    for (const [offset, sequenceNumber, code] of [
      [0x400n, 7, 32],
      [0x404n, 9, 32],
      [0x200n, 3, 32],
      [0x204n, 5, 32],
      [0x208n, 9, 33],
      [0x20cn, 11, 33],
      [0x80n, 5, 33],
    ] as const) {
      expect(at(offset, sequenceNumber)).toEqual([])
      expect(refusalsOf(peer)).toEqual([[base + offset, sequenceNumber, code]])
    }
    expect(typesOf(at(0x220n, 7))).toEqual(['message'])
    expect(typesOf(at(0x500n, 21))).toEqual(['message'])
  })

  it('3.25 (34) containers with an odd number, but not acknowledgements, which mtcute numbers so', () => {
    const peer = begunServer()
    peer.send(peer.service({ _: 'msgs_ack', msg_ids: BigInt64Array.of(1n) }, true))
    expect(refusalsOf(peer)).toEqual([])
    const call = peer.message(body)
    const container = peer.message(writeContainer([call]), true)
    expect(peer.send(container)).toEqual([])
    expect(refusalsOf(peer)).toEqual([[container.messageId, container.sequenceNumber, 34]])
    expect(peer.send(call)).toHaveLength(1)
  })

  it('3.25 (35) a call with an even number', () => {
    const peer = begunServer()
    const call = peer.message(body, false)
    expect(peer.send(call)).toEqual([])
    expect(refusalsOf(peer)).toEqual([[call.messageId, call.sequenceNumber, 35]])
  })

  it('takes pings and questions with either kind of number, as clients differ', () => {
    const peer = begunServer()
    for (const isContent of [true, false]) {
      peer.send(peer.service({ _: 'ping', ping_id: 5n }, isContent))
      expect(peer.readServices('pong')).toHaveLength(1)
    }
  })

  it('3.25 (64) a container that breaks the rules', () => {
    const peer = begunServer()
    const call = peer.message(body)
    const broken = [
      concatBytes(writeContainer([call]), new Uint8Array(4)),
      writeContainer([call]).subarray(0, -4),
      writeContainer([{ ...call, messageId: messageIdAt(peer.now + 10_000) }]),
      writeContainer([{ ...call, body: writeContainer([]) }]),
      writeContainer([{ ...call, body: writeGzipPacked(crypto.gzip(writeContainer([]))) }]),
      writeContainer(Array.from({ length: 1_025 }, () => call)),
    ]
    for (const bytes of broken) {
      const container = peer.message(bytes, false)
      expect(peer.send(container)).toEqual([])
      expect(refusalsOf(peer)).toEqual([[container.messageId, container.sequenceNumber, 64]])
    }
    expect(peer.send(peer.container(call))).toHaveLength(1)
    expect(peer.send(peer.container())).toEqual([])
  })
})
