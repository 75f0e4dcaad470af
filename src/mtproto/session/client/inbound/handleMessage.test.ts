import { describe, expect, it } from 'vitest'
import { numberedBody } from '../../../../../tests/mtproto/ledgerServer.js'
import { type ReadMessage, SCRIPT_START, type ScriptedPeer } from '../../../../../tests/mtproto/scriptedPeer.js'
import { answerPings, callsIn, connectedClient, resultBody } from '../../../../../tests/mtproto/connectedClient.js'
import { concatBytes } from '../../../../bytes/concatBytes.js'
import { nodeCrypto as crypto } from '../../../../platform/node/crypto/nodeCrypto.js'
import { INVOKE_AFTER_MSG_ID } from '../../../messages/constructorIdOf.js'
import { writeGzipPacked } from '../../../messages/writeGzipPacked.js'
import { writeRpcError } from '../../../messages/rpcResult.js'
import { writeServiceMessage } from '../../../messages/serviceMessage.js'
import type { SendOptions } from '../../session.js'
import { readUint32 } from '../../../../bytes/readUint32.js'

/** A client that has written a call, and the call. */
function written(options: SendOptions = {}): { peer: ScriptedPeer; call: ReadMessage } {
  const peer = connectedClient()
  peer.session.send(numberedBody(1), options, peer.now)
  const call = callsIn(peer.readMessages()).get(1)
  if (call === undefined) throw new Error('Nothing was written.')
  return { peer, call }
}

function wait(peer: ScriptedPeer, ms: number): readonly ReadMessage[] {
  peer.now += ms
  peer.session.tick(peer.now)
  const messages = peer.readMessages()
  answerPings(peer, messages)
  return messages
}

describe('msgs_ack', () => {
  it('3.36 tells once that the server has a call, which is over only with its answer', () => {
    const { peer, call } = written()
    const acknowledge = (): unknown =>
      peer.send(peer.service({ _: 'msgs_ack', msg_ids: BigInt64Array.of(call.messageId) }))
    expect(acknowledge()).toEqual([{ type: 'acknowledged', requestId: 1 }])
    expect(acknowledge()).toEqual([])
    expect(peer.send(peer.message(resultBody(call.messageId, numberedBody(1))))).toMatchObject([{ type: 'answer' }])
    expect(acknowledge()).toEqual([])
  })
})

describe('rpc_result', () => {
  it('3.22 is unpacked', () => {
    const { peer, call } = written()
    const body = concatBytes(numberedBody(1), new Uint8Array(1_000))
    const packed = writeGzipPacked(crypto.gzip(body))
    expect(peer.send(peer.message(resultBody(call.messageId, packed)))).toEqual([
      { type: 'answer', requestId: 1, body },
    ])
  })

  it('4.1 may be an error', () => {
    const { peer, call } = written()
    expect(peer.send(peer.message(writeRpcError(call.messageId, 420, 'FLOOD_WAIT_3')))).toEqual([
      { type: 'error', requestId: 1, code: 420, text: 'FLOOD_WAIT_3' },
    ])
  })

  it('3.23, M10 settles its call even if it is a bomb, which is never asked for again', () => {
    const { peer, call } = written({ isRepeatable: true })
    const bomb = peer.message(resultBody(call.messageId, writeGzipPacked(crypto.gzip(new Uint8Array(2 ** 25)))))
    expect(peer.send(bomb)).toMatchObject([{ type: 'unreadable', requestId: 1 }, { type: 'rejected' }])
    peer.session.lineReplaced(peer.now)
    expect(callsIn(peer.readMessages()).size).toBe(0)
    expect(peer.send(peer.container(bomb))).toEqual([])
  })

  it('M9 counts once, however often it comes and under whatever id', () => {
    const { peer, call } = written()
    const answer = (): ReturnType<ScriptedPeer['message']> => peer.message(resultBody(call.messageId, numberedBody(1)))
    const first = answer()
    expect(peer.send(first)).toHaveLength(1)
    for (const copy of [first, answer(), answer()]) expect(peer.send(copy)).toEqual([])
  })

  it('4.2, 3.42 that says MSG_WAIT_FAILED has the call written again behind the one before it', () => {
    const peer = connectedClient()
    const head = peer.session.send(numberedBody(1), {}, peer.now)
    peer.session.send(numberedBody(2), { after: head }, peer.now)
    const [first, second] = peer.readMessages()
    expect(peer.send(peer.message(writeRpcError(second?.messageId ?? 0n, 400, 'MSG_WAIT_FAILED')))).toEqual([])
    const [again] = peer.readMessages()
    expect(readUint32(again?.body ?? new Uint8Array(4))).toBe(INVOKE_AFTER_MSG_ID)
    peer.send(peer.message(writeRpcError(first?.messageId ?? 0n, 400, 'PEER_ID_INVALID')))
    expect(peer.send(peer.message(writeRpcError(again?.messageId ?? 0n, 400, 'MSG_WAIT_FAILED')))).toMatchObject([
      { type: 'error', requestId: 2, text: 'MSG_WAIT_FAILED' },
    ])
  })

  it('3.42 that fails ends those behind it that are not on their way, so that none runs before it is tried again', () => {
    const peer = connectedClient()
    const head = peer.session.send(numberedBody(1), { isRepeatable: true }, peer.now)
    const [first] = peer.readMessages()
    const second = peer.session.send(numberedBody(2), { after: head }, peer.now)
    const third = peer.session.send(numberedBody(3), { after: second }, peer.now)
    const other = peer.session.send(numberedBody(4), {}, peer.now)
    expect(peer.send(peer.message(writeRpcError(first?.messageId ?? 0n, 420, 'FLOOD_WAIT_3')))).toMatchObject([
      { type: 'error', requestId: head, text: 'FLOOD_WAIT_3' },
      { type: 'error', requestId: second, text: 'MSG_WAIT_FAILED' },
      { type: 'error', requestId: third, text: 'MSG_WAIT_FAILED' },
    ])
    expect([...callsIn(peer.readMessages()).keys()]).toEqual([other])
  })
})

describe('msg_detailed_info', () => {
  const news = (call: ReadMessage, bytes: number): Parameters<typeof writeServiceMessage>[0] => ({
    _: 'msg_detailed_info',
    msg_id: call.messageId,
    answer_msg_id: 4_001n,
    bytes,
    status: 0,
  })

  it('3.30, M9 has the answer asked for, and then counted once', () => {
    const { peer, call } = written()
    expect(peer.send(peer.service(news(call, 70_000)))).toEqual([{ type: 'acknowledged', requestId: 1 }])
    peer.send(peer.service(news(call, 70_000)))
    expect(peer.readServices('msg_resend_req').map(({ msg_ids }) => [...msg_ids])).toEqual([[4_001n]])
    const answer = { messageId: 4_001n, sequenceNumber: 1, body: resultBody(call.messageId, numberedBody(1)) }
    expect(peer.send(peer.container(answer))).toMatchObject([{ type: 'answer', requestId: 1 }])
    peer.send(peer.service(news(call, 70_000)))
    peer.now += 30_000
    const messages = peer.readMessages()
    expect(messages.some(({ service }) => service?._ === 'msg_resend_req')).toBe(false)
  })

  it('3.30 of an answer that has come has it acknowledged', () => {
    const { peer, call } = written()
    const answer = peer.message(resultBody(call.messageId, numberedBody(1)))
    peer.send(answer)
    peer.session.send(numberedBody(2), {}, peer.now)
    peer.readMessages()
    peer.send(peer.service({ _: 'msg_new_detailed_info', answer_msg_id: answer.messageId, bytes: 9, status: 0 }))
    peer.now += 30_000
    expect(peer.readServices('msgs_ack').flatMap(({ msg_ids }) => [...msg_ids])).toContain(answer.messageId)
  })

  it('3.30 of a monstrous answer fails the call, and the answer is acknowledged unseen', () => {
    const { peer, call } = written()
    expect(peer.send(peer.service(news(call, 2 ** 30)))).toMatchObject([{ type: 'unreadable', requestId: 1 }])
    peer.now += 30_000
    const messages = peer.readMessages()
    expect(messages.flatMap(({ service }) => (service?._ === 'msgs_ack' ? [...service.msg_ids] : []))).toEqual([4_001n])
  })

  it('3.30, M9 of an answer that is then forgotten leaves the call in doubt', () => {
    const { peer, call } = written()
    peer.send(peer.service(news(call, 70_000)))
    const ask = peer.readMessages().find(({ service }) => service?._ === 'msg_resend_req')
    const info = peer.service({ _: 'msgs_state_info', req_msg_id: ask?.messageId ?? 0n, info: Uint8Array.of(1) })
    expect(peer.send(info)).toEqual([{ type: 'outcomeUnknown', requestId: 1 }])
  })

  it('3.30 of an update has it asked for', () => {
    const peer = connectedClient()
    peer.send(peer.service({ _: 'msg_new_detailed_info', answer_msg_id: 4_003n, bytes: 9, status: 0 }))
    expect(peer.readServices('msg_resend_req').map(({ msg_ids }) => [...msg_ids])).toEqual([[4_003n]])
  })
})

describe('what a server asks', () => {
  it('3.31 msgs_state_req is answered for the messages that have come', () => {
    const peer = connectedClient()
    const known = peer.message(numberedBody(1))
    peer.send(known)
    const question = peer.service({ _: 'msgs_state_req', msg_ids: BigInt64Array.of(known.messageId, 4_001n) })
    peer.send(question)
    expect(peer.readServices('msgs_state_info')).toEqual([
      { _: 'msgs_state_info', req_msg_id: question.messageId, info: Uint8Array.of(4, 1) },
    ])
  })

  it('3.31, 3.38 msg_resend_req has a call written again under its id, and states told where one is missing', () => {
    const { peer, call } = written()
    const question = peer.service({ _: 'msg_resend_req', msg_ids: BigInt64Array.of(call.messageId, 4_000n) })
    peer.send(question)
    const [packet] = peer.read()
    expect(packet?.isContainer).toBe(true)
    expect(callsIn(packet?.messages ?? []).get(1)?.messageId).toBe(call.messageId)
    expect(packet?.messages.some(({ service }) => service?._ === 'msgs_state_info')).toBe(true)
  })
})

describe('future_salts', () => {
  const since = SCRIPT_START / 1_000

  function answer(peer: ScriptedPeer, requestMessageId: bigint): readonly string[] {
    const salts = [1, 2, 3].map((index) => ({
      _: 'future_salt' as const,
      valid_since: since + index * 1_800,
      valid_until: since + index * 1_800 + 3_600,
      salt: BigInt(index),
    }))
    return peer
      .send(peer.service({ _: 'future_salts', req_msg_id: requestMessageId, now: since, salts }))
      .map(({ type }) => type)
  }

  it('3.27 is taken if it answers the question, and used when its time comes', () => {
    const peer = connectedClient()
    peer.session.lineReplaced(peer.now)
    const opening = peer.readMessages()
    answerPings(peer, opening)
    const question = opening.find(({ service }) => service?._ === 'get_future_salts')
    expect(answer(peer, 4n)).toEqual([])
    expect(answer(peer, question?.messageId ?? 0n)).toEqual(['salts'])
    expect(answer(peer, question?.messageId ?? 0n)).toEqual([])
    peer.now += 1_861_000
    peer.session.send(numberedBody(1), {}, peer.now)
    expect(peer.read()[0]?.envelope.salt).toBe(1n)
  })

  it('3.27 is asked for at most once a minute', () => {
    const peer = connectedClient()
    let questions = 0
    for (let second = 0; second < 600; second++) {
      questions += wait(peer, 1_000).filter(({ service }) => service?._ === 'get_future_salts').length
    }
    expect(questions).toBeLessThanOrEqual(10)
    expect(questions).toBeGreaterThan(5)
  })
})

describe('pings', () => {
  it('3.33 measure the round trip', () => {
    const peer = connectedClient()
    peer.now += 60_000
    const ping = peer.readMessages().find(({ service }) => service?._ === 'ping_delay_disconnect')
    peer.now += 70
    const pingId = ping?.service?._ === 'ping_delay_disconnect' ? ping.service.ping_id : 0n
    const pong = peer.service({ _: 'pong', msg_id: ping?.messageId ?? 0n, ping_id: pingId })
    expect(peer.send(pong)).toEqual([{ type: 'pong', pingId, roundTripMs: 70 }])
  })

  it('3.33 find out a dead line within fifteen seconds of silence, and the session goes on over another', () => {
    const { peer, call } = written()
    const deadlines: string[] = []
    for (let second = 0; second < 15; second++) {
      peer.now += 1_000
      deadlines.push(...peer.session.tick(peer.now).map(({ type }) => type))
      peer.read()
    }
    expect(deadlines).toEqual(['lineDead'])
    expect(peer.session.deadline()).toBeUndefined()
    peer.session.lineReplaced(peer.now)
    const opening = peer.readMessages()
    expect(opening.some(({ service }) => service?._ === 'msgs_state_req')).toBe(true)
    expect(callsIn(opening).has(1)).toBe(false)
    expect(call.messageId).toBeGreaterThan(0n)
  })

  it('3.33 let a slow answer come in, as long as bytes do', () => {
    const { peer } = written()
    for (let second = 0; second < 40; second++) {
      peer.now += 1_000
      peer.session.heard(peer.now)
      expect(peer.session.tick(peer.now)).toEqual([])
      peer.read()
    }
  })

  it('3.40 show a line to be bad on which calls are not acknowledged for a minute', () => {
    const { peer } = written()
    const dead: string[] = []
    for (let second = 0; second < 70; second++) {
      peer.now += 1_000
      peer.session.tick(peer.now)
      for (const { messageId, service } of peer.readMessages()) {
        if (service?._ !== 'ping_delay_disconnect') continue
        const pong = peer.service({ _: 'pong', msg_id: messageId, ping_id: service.ping_id })
        dead.push(...peer.send(pong).flatMap(({ type }) => (type === 'lineDead' ? [`after ${second} s`] : [])))
      }
    }
    expect(dead[0]).toMatch(/after (5|6)\d s/)
  })

  it('3.40 leave a line alone on which calls were acknowledged and take long', () => {
    const { peer, call } = written()
    peer.send(peer.service({ _: 'msgs_ack', msg_ids: BigInt64Array.of(call.messageId) }))
    for (let second = 0; second < 300; second++) wait(peer, 1_000)
    expect(peer.session.tick(peer.now)).toEqual([])
  })
})

describe('answers without rpc_result', () => {
  it('3.34 of destroy_session go to the call that asked', () => {
    const peer = connectedClient()
    peer.session.send(writeServiceMessage({ _: 'destroy_session', session_id: 5n }), {}, peer.now)
    peer.session.send(writeServiceMessage({ _: 'destroy_session', session_id: 6n }), {}, peer.now)
    peer.session.send(writeServiceMessage({ _: 'destroy_auth_key' }), {}, peer.now)
    peer.read()
    const none = writeServiceMessage({ _: 'destroy_session_none', session_id: 6n })
    expect(peer.send(peer.message(none, false))).toEqual([{ type: 'answer', requestId: 2, body: none }])
    const ok = writeServiceMessage({ _: 'destroy_auth_key_ok' })
    expect(peer.send(peer.message(ok, false))).toEqual([{ type: 'answer', requestId: 3, body: ok }])
    expect(peer.send(peer.message(ok, false))).toEqual([])
  })
})
