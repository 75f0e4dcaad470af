import { describe, expect, it } from 'vitest'
import { numberedBody, numberIn } from '../../../../tests/mtproto/ledgerServer.js'
import { type ReadPacket, ScriptedPeer } from '../../../../tests/mtproto/scriptedPeer.js'
import { callsIn, connectedClient, resultBody } from '../../../../tests/mtproto/connectedClient.js'
import { seededRandomBytes } from '../../../../tests/seededRandomBytes.js'
import { concatBytes } from '../../../bytes/concatBytes.js'
import { int64ToBytes } from '../../../bytes/int64ToBytes.js'
import { uint32ToBytes } from '../../../bytes/uint32ToBytes.js'
import { ConnectionError } from '../../../errors/connectionError.js'
import { InputError } from '../../../errors/inputError.js'
import { createSeededRandom } from '../../../platform/memory/createSeededRandom.js'
import { nodeCrypto as crypto } from '../../../platform/node/crypto/nodeCrypto.js'
import { constructorIdOf, GZIP_PACKED_ID, INVOKE_AFTER_MSG_ID } from '../../messages/constructorIdOf.js'
import { unpack } from '../../messages/unpack.js'

/** Checks what must hold of all that one side writes in one session, in the order of writing. */
function checkOrder(packets: readonly ReadPacket[]): void {
  let lastId = 0n
  let contentCount = 0
  for (const { envelope, isContainer, messages } of packets) {
    for (const { messageId, sequenceNumber, service } of messages) {
      expect(messageId).toBeGreaterThan(lastId)
      lastId = messageId
      const isContent = service === undefined
      expect(sequenceNumber).toBe(2 * contentCount + (isContent ? 1 : 0))
      if (isContent) contentCount += 1
    }
    if (!isContainer) continue
    expect(envelope.messageId).toBeGreaterThan(lastId)
    lastId = envelope.messageId
    expect(envelope.sequenceNumber).toBe(2 * contentCount)
    expect(messages.length).toBeLessThanOrEqual(1_020)
  }
}

describe('what a client writes', () => {
  it('3.3, 3.4, 3.5, 3.6, M4: ids rise, numbers count, containers keep their rules for 32 callers with 200 calls each', () => {
    const random = createSeededRandom('callers')
    const peer = connectedClient()
    const packets: ReadPacket[] = []
    for (let call = 0; call < 200; call++) {
      for (let caller = 0; caller < 32; caller++) {
        const body = concatBytes(numberedBody(call * 32 + caller), random.bytes(4 * random.integer(200)))
        peer.session.send(body, {}, peer.now)
        if (random.chance(0.05)) packets.push(...peer.read())
        if (random.chance(0.05)) peer.now += random.integer(3)
      }
      peer.send(peer.message(numberedBody(call)))
    }
    packets.push(...peer.read())
    checkOrder(packets)
    expect(callsIn(packets.flatMap(({ messages }) => messages)).size).toBe(6_400)
    expect(packets.some(({ isContainer }) => isContainer)).toBe(true)
    expect(packets.some(({ isContainer }) => !isContainer)).toBe(true)
  })

  it('3.6 puts what is ready into one packet, up to 32 KiB and 1020 messages', () => {
    const peer = connectedClient()
    for (let value = 0; value < 3_000; value++) peer.session.send(numberedBody(value), {}, peer.now)
    const small = peer.read()
    expect(small.map(({ messages }) => messages.length)).toEqual([1_020, 1_020, 960])
    for (let value = 0; value < 4; value++) {
      peer.session.send(concatBytes(numberedBody(value), seededRandomBytes(value)(20_000)), {}, peer.now)
    }
    const large = peer.read()
    expect(large.map(({ messages }) => messages.length)).toEqual([1, 1, 1, 1])
  })

  it('3.6 refuses a body that is too long for one message', () => {
    const peer = connectedClient()
    const send = (length: number): number => peer.session.send(seededRandomBytes(1)(length), {}, peer.now)
    expect(() => send(1_044_408)).toThrow(InputError)
    expect(() => send(1_044_403)).toThrow(InputError)
    expect(() => send(0)).toThrow(InputError)
    expect(send(1_044_404)).toBeGreaterThan(0)
    expect(peer.read()).toHaveLength(1)
  })

  it('10.6 refuses more calls than may wait', () => {
    const peer = connectedClient({ maxPending: 3 })
    for (let value = 0; value < 3; value++) peer.session.send(numberedBody(value), {}, peer.now)
    expect(() => peer.session.send(numberedBody(3), {}, peer.now)).toThrow(ConnectionError)
    const call = callsIn(peer.readMessages()).get(0)
    peer.send(peer.message(resultBody(call?.messageId ?? 0n, numberedBody(0))))
    expect(peer.session.send(numberedBody(3), {}, peer.now)).toBeGreaterThan(0)
  })

  it('3.7 wraps prefix, invokeAfterMsg and packed call in this order', () => {
    const peer = connectedClient()
    const prefix = numberedBody(7)
    const body = new Uint8Array(4_000).fill(1)
    const head = peer.session.send(numberedBody(1), {}, peer.now)
    peer.session.send(body, { prefix, after: head }, peer.now)
    const [first, second] = peer.readMessages()
    const wrapped = second?.body ?? new Uint8Array(0)
    const wrappers = concatBytes(prefix, uint32ToBytes(INVOKE_AFTER_MSG_ID), int64ToBytes(first?.messageId ?? 0n))
    expect(wrapped.subarray(0, 20)).toEqual(wrappers)
    const call = wrapped.subarray(20)
    expect(constructorIdOf(call)).toBe(GZIP_PACKED_ID)
    expect(unpack(crypto, call, 10_000)).toEqual({ type: 'body', body })
  })

  it('4.8 leaves invokeAfterMsg out when the call before is over', () => {
    const peer = connectedClient()
    const head = peer.session.send(numberedBody(1), {}, peer.now)
    const call = callsIn(peer.readMessages()).get(1)
    peer.send(peer.message(resultBody(call?.messageId ?? 0n, numberedBody(1))))
    peer.session.send(numberedBody(2), { after: head }, peer.now)
    expect(peer.readMessages().map(({ body }) => numberIn(body))).toContain(2)
  })

  it('3.24 acknowledges at 16 at once, and fewer with the next message', () => {
    const peer = connectedClient()
    for (let count = 0; count < 15; count++) peer.send(peer.message(numberedBody(count)))
    expect(peer.read()).toEqual([])
    peer.session.send(numberedBody(1), {}, peer.now)
    expect(peer.readServices('msgs_ack').map(({ msg_ids }) => msg_ids.length)).toEqual([15])
    for (let count = 0; count < 16; count++) peer.send(peer.message(numberedBody(count)))
    expect(peer.readServices('msgs_ack').map(({ msg_ids }) => msg_ids.length)).toEqual([16])
  })

  it('3.33, 3.27 begins a line with a ping and asks for 64 salts', () => {
    const peer = new ScriptedPeer('client')
    const services = peer.readMessages().map(({ service }) => service)
    expect(services).toMatchObject([
      { _: 'ping_delay_disconnect', disconnect_delay: 75 },
      { _: 'get_future_salts', num: 64 },
    ])
    expect(peer.read()).toEqual([])
  })

  it('has nothing to do before its first line, and no method of a server', () => {
    const peer = new ScriptedPeer('client')
    expect(peer.session.deadline()).toBeUndefined()
    expect(() => peer.session.answer(4n, { type: 'error', code: 400, text: 'X' }, peer.now)).toThrow(InputError)
    expect(() => peer.session.push(numberedBody(1), peer.now)).toThrow(InputError)
  })
})
