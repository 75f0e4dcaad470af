import { describe, expect, it } from 'vitest'
import { answerPings, callsIn, connectedClient } from '../../../../tests/mtproto/connectedClient.js'
import { numberedBody } from '../../../../tests/mtproto/ledgerServer.js'
import type { ReadMessage, ReadPacket, ScriptedPeer } from '../../../../tests/mtproto/scriptedPeer.js'
import type { SessionEvent } from '../session.js'

/** A client that has written a call for each number, each in a packet of its own. */
function written(...values: readonly number[]): { peer: ScriptedPeer; packets: readonly ReadPacket[] } {
  const peer = connectedClient()
  const packets = values.flatMap((value) => {
    peer.session.send(numberedBody(value), {}, peer.now)
    return peer.read()
  })
  return { peer, packets }
}

function idOf(packet: ReadPacket | undefined): bigint {
  const [call] = callsIn(packet?.messages ?? []).values()
  return call?.messageId ?? 0n
}

function acknowledge(peer: ScriptedPeer, messageId: bigint): SessionEvent[] {
  return peer.send(peer.service({ _: 'msgs_ack', msg_ids: BigInt64Array.of(messageId) }))
}

function wantAgain(peer: ScriptedPeer, messageId: bigint): SessionEvent[] {
  return peer.send(peer.service({ _: 'msg_resend_req', msg_ids: BigInt64Array.of(messageId) }))
}

function refuse(peer: ScriptedPeer, packet: ReadPacket | undefined, code: number): SessionEvent[] {
  const { messageId = 0n, sequenceNumber = 0 } = packet?.envelope ?? {}
  const bad = { bad_msg_id: messageId, bad_msg_seqno: sequenceNumber, error_code: code }
  return peer.send(peer.service({ _: 'bad_msg_notification', ...bad }))
}

const questions = (messages: readonly ReadMessage[]): readonly bigint[] =>
  messages.flatMap(({ service }) => (service?._ === 'msgs_state_req' ? [...service.msg_ids] : []))

describe('a call that is to be written again under its id', () => {
  it('3.38 goes in a container, even with no other message', () => {
    const { peer, packets } = written(1)
    wantAgain(peer, idOf(packets[0]))
    const again = peer.read()
    expect(again.map(({ isContainer, messages }) => [isContainer, messages.length])).toEqual([[true, 1]])
    expect(idOf(again[0])).toBe(idOf(packets[0]))
  })

  it('3.38 is not, once the server has acknowledged it', () => {
    const { peer, packets } = written(1)
    wantAgain(peer, idOf(packets[0]))
    expect(acknowledge(peer, idOf(packets[0]))).toHaveLength(1)
    expect(callsIn(peer.readMessages()).size).toBe(0)
  })

  it('3.38 is not in another session', () => {
    const { peer, packets } = written(1, 2)
    wantAgain(peer, idOf(packets[0]))
    refuse(peer, packets[1], 32)
    const opening = peer.readMessages()
    answerPings(peer, opening)
    expect([...callsIn([...opening, ...peer.readMessages()]).keys()]).toEqual([2])
  })
})

describe('what a server says of states', () => {
  it('3.29 counts only for calls that are in doubt', () => {
    const { peer, packets } = written(1)
    const [messageId] = [idOf(packets[0])]
    const tell = (status: number): SessionEvent[] => {
      const msg_ids = BigInt64Array.of(messageId)
      return peer.send(peer.service({ _: 'msgs_all_info', msg_ids, info: Uint8Array.of(status) }))
    }
    expect(tell(2)).toEqual([])
    expect(callsIn(peer.readMessages()).size).toBe(0)
    peer.session.lineReplaced(peer.now)
    const opening = peer.readMessages()
    answerPings(peer, opening)
    expect(acknowledge(peer, messageId)).toHaveLength(1)
    const question = opening.find(({ service }) => service?._ === 'msgs_state_req')
    const info = { req_msg_id: question?.messageId ?? 0n, info: Uint8Array.of(2) }
    expect(peer.send(peer.service({ _: 'msgs_state_info', ...info }))).toEqual([])
    expect(callsIn(peer.readMessages()).size).toBe(0)
  })

  it('3.29 counts unasked for calls that are in doubt', () => {
    const { peer, packets } = written(1)
    peer.session.lineReplaced(peer.now)
    answerPings(peer, peer.readMessages())
    const msg_ids = BigInt64Array.of(idOf(packets[0]))
    peer.send(peer.service({ _: 'msgs_all_info', msg_ids, info: Uint8Array.of(3) }))
    expect(callsIn(peer.readMessages()).get(1)?.messageId).toBeGreaterThan(idOf(packets[0]))
  })

  it('3.28 counts for the session that it speaks of, and for no later one', () => {
    const { peer, packets } = written(1)
    const { sessionId } = peer.session
    refuse(peer, packets[0], 32)
    answerPings(peer, peer.readMessages())
    expect(callsIn(peer.readMessages()).size).toBe(1)
    const created = { first_msg_id: 2n ** 63n - 1n, unique_id: 9n, server_salt: 1n }
    const events = peer.send(peer.service({ _: 'new_session_created', ...created }, true), { sessionId })
    expect(events.map(({ type }) => type)).toEqual(['sessionCreated'])
  })
})

describe('a call in doubt that is given up', () => {
  it('3.32 is not asked about any more', () => {
    const { peer, packets } = written(1, 2)
    peer.session.lineReplaced(peer.now)
    const opening = peer.readMessages()
    answerPings(peer, opening)
    expect(questions(opening)).toEqual(packets.map(idOf))
    peer.session.cancel(1, peer.now)
    peer.now += 10_000
    expect(questions(peer.readMessages())).toEqual([idOf(packets[1])])
  })
})
