import { describe, expect, it } from 'vitest'
import { answersIn, begunServer } from '../../../../tests/mtproto/begunServer.js'
import { numberedBody } from '../../../../tests/mtproto/ledgerServer.js'
import type { ScriptedPeer } from '../../../../tests/mtproto/scriptedPeer.js'
import { type StoredMessage, Outbox } from './outbox.js'

const body = numberedBody(1)

function stored(messageId: bigint, length: number): StoredMessage {
  const message = { messageId, sequenceNumber: 1, body: new Uint8Array(length), callId: undefined, isQueued: false }
  return { type: 'push', ...message }
}

function acknowledge(peer: ScriptedPeer, messageId: bigint): void {
  peer.send(peer.service({ _: 'msgs_ack', msg_ids: BigInt64Array.of(messageId) }))
}

describe('Outbox', () => {
  it('10.7 forgets the oldest when there are too many, or too many bytes, but never the newest', () => {
    const outbox = new Outbox()
    const forgotten: bigint[] = []
    for (let id = 1n; id <= 10_003n; id++)
      forgotten.push(...outbox.add(stored(id, 8)).map((message) => message.messageId))
    expect(forgotten).toEqual([1n, 2n, 3n])
    const huge = outbox.add(stored(20_000n, 65 * 2 ** 20))
    expect(huge).toHaveLength(10_000)
    expect([...outbox.all()].map(({ messageId }) => messageId)).toEqual([20_000n])
  })
})

describe('what a server keeps until it is acknowledged', () => {
  it('is written once, however often it is asked for before it is', () => {
    const peer = begunServer()
    const call = peer.message(body)
    peer.send(call)
    peer.session.answer(call.messageId, { type: 'result', body }, peer.now)
    for (let copy = 0; copy < 3; copy++) peer.send(call)
    const [answer, ...others] = peer.readMessages()
    expect(others).toEqual([])
    for (let count = 0; count < 3; count++) {
      peer.send(peer.service({ _: 'msg_resend_req', msg_ids: BigInt64Array.of(answer?.messageId ?? 0n) }))
    }
    expect(peer.readMessages().map(({ messageId }) => messageId)).toEqual([answer?.messageId])
  })

  it('is written once over a new line if it was not over the old one', () => {
    const peer = begunServer()
    const pushed = [body, new Uint8Array(70_000)].map((update) => peer.session.push(update, peer.now))
    peer.session.lineReplaced(peer.now)
    expect(peer.readMessages().map(({ messageId }) => messageId)).toEqual(pushed)
  })

  it('goes in a container if it has waited, since its id tells another time', () => {
    const peer = begunServer()
    peer.session.push(body, peer.now)
    expect(peer.read().map(({ isContainer }) => isContainer)).toEqual([false])
    peer.session.push(body, peer.now)
    peer.now += 400_000
    expect(peer.read().map(({ isContainer }) => isContainer)).toEqual([true])
  })

  it('is not written any more if it is acknowledged while it waits', () => {
    const peer = begunServer()
    const pushed = peer.session.push(body, peer.now)
    peer.read()
    peer.session.lineReplaced(peer.now)
    acknowledge(peer, pushed)
    expect(peer.read()).toEqual([])
  })

  it('is forgotten with its call when it is acknowledged', () => {
    const peer = begunServer()
    const call = peer.message(body)
    peer.send(call)
    peer.session.answer(call.messageId, { type: 'result', body }, peer.now)
    const [answer] = peer.readMessages()
    acknowledge(peer, answer?.messageId ?? 0n)
    peer.send(peer.service({ _: 'msgs_state_req', msg_ids: BigInt64Array.of(call.messageId) }))
    expect(peer.readServices('msgs_state_info').map(({ info }) => [...info])).toEqual([[4]])
    peer.session.answer(call.messageId, { type: 'result', body }, peer.now)
    expect(answersIn(peer.readMessages()).size).toBe(0)
  })
})
