import { describe, expect, it } from 'vitest'
import { begunServer } from '../../../../../tests/mtproto/begunServer.js'
import { numberedBody } from '../../../../../tests/mtproto/ledgerServer.js'
import type { ScriptedMessage, ScriptedPeer } from '../../../../../tests/mtproto/scriptedPeer.js'
import { resultBody } from '../../../../../tests/mtproto/connectedClient.js'
import { seededRandomBytes } from '../../../../../tests/seededRandomBytes.js'
import { concatBytes } from '../../../../bytes/concatBytes.js'
import { uint32ToBytes } from '../../../../bytes/uint32ToBytes.js'
import { int64ToBytes } from '../../../../bytes/int64ToBytes.js'
import { MSG_RESEND_ANS_REQ_ID } from '../../../messages/constructorIdOf.js'
import { writeServiceMessage } from '../../../messages/serviceMessage.js'

const body = numberedBody(1)
const LONG = concatBytes(body, seededRandomBytes(1)(70_000))
const VECTOR_ID = 0x1cb5c415

function acknowledge(peer: ScriptedPeer, ...messageIds: readonly bigint[]): ReturnType<ScriptedPeer['send']> {
  return peer.send(peer.service({ _: 'msgs_ack', msg_ids: BigInt64Array.from(messageIds) }))
}

function call(peer: ScriptedPeer): ScriptedMessage {
  const message = peer.message(body)
  peer.send(message)
  return message
}

describe('what a client has not acknowledged', () => {
  it('5.31 is sent again over a new line, under its id and in a container, until it is', () => {
    const peer = begunServer()
    const pushed = [1, 2, 3].map((value) => peer.session.push(numberedBody(value), peer.now))
    expect(peer.readMessages().map(({ messageId }) => messageId)).toEqual(pushed)
    expect(acknowledge(peer, pushed[1] ?? 0n)).toEqual([{ type: 'delivered', messageId: pushed[1] }])
    peer.session.lineReplaced(peer.now)
    const [packet] = peer.read()
    expect(packet?.isContainer).toBe(true)
    expect(packet?.messages.map(({ messageId }) => messageId)).toEqual([pushed[0], pushed[2]])
    expect(peer.read()).toEqual([])
  })

  it('keeps its order and its ids while there is no line', () => {
    const peer = begunServer()
    const first = peer.session.push(numberedBody(1), peer.now)
    peer.now += 3_600_000
    const second = peer.session.push(numberedBody(2), peer.now)
    const [packet] = peer.read()
    expect(packet?.isContainer).toBe(true)
    expect(packet?.messages.map(({ messageId }) => messageId)).toEqual([first, second])
    expect(packet?.messages.map(({ messageId }) => messageId & 3n)).toEqual([3n, 3n])
    expect(packet?.envelope.messageId).toBeGreaterThan(second)
  })

  it('3.30 is told of where it is long, and sent when the client asks', () => {
    const peer = begunServer()
    const { messageId } = call(peer)
    peer.session.answer(messageId, { type: 'result', body: LONG }, peer.now)
    const [answer] = peer.readMessages()
    const update = peer.session.push(LONG, peer.now)
    peer.read()
    peer.session.lineReplaced(peer.now)
    const answerId = answer?.messageId ?? 0n
    expect(peer.readMessages().map(({ service }) => service)).toMatchObject([
      { _: 'msg_detailed_info', msg_id: messageId, answer_msg_id: answerId, bytes: LONG.length + 12 },
      { _: 'msg_new_detailed_info', answer_msg_id: update, bytes: LONG.length },
    ])
    peer.send(peer.service({ _: 'msg_resend_req', msg_ids: BigInt64Array.of(answerId, update) }))
    const again = peer.read()
    expect(again.flatMap(({ messages }) => messages.map((message) => message.messageId))).toEqual([answerId, update])
    expect(again.every(({ isContainer }) => isContainer)).toBe(true)
  })

  it('10.7 is bounded: the oldest goes', () => {
    const peer = begunServer()
    const first = peer.session.push(body, peer.now)
    for (let value = 0; value < 10_000; value++) peer.session.push(body, peer.now)
    const written = peer.readMessages()
    expect(written).toHaveLength(10_000)
    expect(written[0]?.messageId).toBeGreaterThan(first)
  })
})

describe('rpc_drop_answer', () => {
  const drop = (peer: ScriptedPeer, messageId: bigint): ScriptedMessage =>
    peer.service({ _: 'rpc_drop_answer', req_msg_id: messageId })
  const outcome = (name: 'rpc_answer_unknown' | 'rpc_answer_dropped_running'): Uint8Array =>
    writeServiceMessage({ _: name })

  it('3.32 of a call that runs has it told, and both answered', () => {
    const peer = begunServer()
    const { messageId } = call(peer)
    const wish = drop(peer, messageId)
    expect(peer.send(wish)).toEqual([{ type: 'dropped', messageId }])
    const bodies = peer.readMessages().map((message) => message.body)
    expect(bodies).toEqual([
      resultBody(messageId, outcome('rpc_answer_dropped_running')),
      resultBody(wish.messageId, outcome('rpc_answer_dropped_running')),
    ])
    peer.session.answer(messageId, { type: 'result', body }, peer.now)
    expect(peer.read()).toEqual([])
  })

  it('3.32 of a call whose answer was not acknowledged has that forgotten', () => {
    const peer = begunServer()
    const { messageId } = call(peer)
    peer.session.answer(messageId, { type: 'result', body }, peer.now)
    const wish = drop(peer, messageId)
    expect(peer.send(wish)).toEqual([])
    const messages = peer.readMessages()
    expect(messages).toHaveLength(1)
    expect(messages[0]?.body.subarray(4, 12)).toEqual(int64ToBytes(wish.messageId))
    peer.session.lineReplaced(peer.now)
    expect(peer.readMessages().map((message) => message.messageId)).toEqual([messages[0]?.messageId])
  })

  it('3.32 of anything else is answered with rpc_answer_unknown', () => {
    const peer = begunServer()
    const wish = drop(peer, 4_000n)
    peer.send(wish)
    expect(peer.readMessages().map((message) => message.body)).toEqual([
      resultBody(wish.messageId, outcome('rpc_answer_unknown')),
    ])
  })
})

describe('questions about messages', () => {
  it('3.29 are answered: what runs, what was answered, what is quiet, what never came, what may come', () => {
    const peer = begunServer()
    const [runs, answered] = [call(peer), call(peer)]
    const quiet = peer.service({ _: 'ping', ping_id: 3n })
    peer.send(quiet)
    const lost = peer.message(body)
    peer.session.answer(answered.messageId, { type: 'result', body }, peer.now)
    peer.readMessages()
    const ids = [runs, answered, quiet, lost].map(({ messageId }) => messageId)
    const unknown = [ids[0] ?? 0n, peer.nextId() + 400n, 5n].map((id, index) => (index === 0 ? 1n : id))
    peer.send(peer.service({ _: 'msgs_state_req', msg_ids: BigInt64Array.from([...ids, ...unknown]) }))
    const [info] = peer.readServices('msgs_state_info')
    expect([...(info?.info ?? [])]).toEqual([4 | 32, 4 | 32 | 64, 4 | 16, 2, 1, 3, 1])
  })

  it('3.31 about messages that are gone are answered with states', () => {
    const peer = begunServer()
    const pushed = peer.session.push(body, peer.now)
    peer.read()
    acknowledge(peer, pushed)
    const question = peer.service({ _: 'msg_resend_req', msg_ids: BigInt64Array.of(pushed) })
    peer.send(question)
    expect(peer.readServices('msgs_state_info')).toEqual([
      { _: 'msgs_state_info', req_msg_id: question.messageId, info: Uint8Array.of(1) },
    ])
  })

  it('has answers sent again by the ids of their calls, the old way', () => {
    const peer = begunServer()
    const { messageId } = call(peer)
    peer.session.answer(messageId, { type: 'result', body }, peer.now)
    const [answer] = peer.readMessages()
    const words = [MSG_RESEND_ANS_REQ_ID, VECTOR_ID, 1].map((word) => uint32ToBytes(word))
    peer.send(peer.message(concatBytes(...words, int64ToBytes(messageId)), false))
    expect(peer.readMessages().map((message) => message.messageId)).toEqual([answer?.messageId])
  })
})

describe('pings', () => {
  it('3.33 are answered with their id', () => {
    const peer = begunServer()
    const ping = peer.service({ _: 'ping', ping_id: 77n })
    peer.send(ping)
    expect(peer.readServices('pong')).toEqual([{ _: 'pong', msg_id: ping.messageId, ping_id: 77n }])
  })

  it('3.33 have the line closed that asked for it and then fell silent', () => {
    const peer = begunServer()
    const ping = (): void => {
      peer.send(peer.service({ _: 'ping_delay_disconnect', ping_id: 1n, disconnect_delay: 75 }))
      peer.read()
    }
    ping()
    peer.now += 70_000
    ping()
    peer.now += 74_999
    expect(peer.session.tick(peer.now)).toEqual([])
    expect(peer.session.deadline()).toBe(peer.now + 1)
    peer.now += 1
    expect(peer.session.tick(peer.now)).toMatchObject([{ type: 'lineDead' }])
    expect(peer.session.tick(peer.now)).toEqual([])
    ping()
    peer.session.lineReplaced(peer.now)
    expect(peer.session.deadline()).toBeUndefined()
  })
})

it('3.35 bears with http_wait and with what only a server says', () => {
  const peer = begunServer()
  peer.send(peer.service({ _: 'http_wait', max_delay: 0, wait_after: 0, max_wait: 25_000 }))
  peer.send(peer.service({ _: 'pong', msg_id: 4n, ping_id: 5n }))
  peer.send(peer.message(resultBody(4n, body)))
  peer.now += 300
  expect(peer.readMessages().map(({ service }) => service?._)).toEqual(['msgs_ack'])
})
