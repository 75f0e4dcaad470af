import { describe, expect, it } from 'vitest'
import { numberedBody } from '../../../../tests/mtproto/ledgerServer.js'
import type { ReadMessage, ReadPacket, ScriptedPeer } from '../../../../tests/mtproto/scriptedPeer.js'
import { answerPings, callsIn, connectedClient, resultBody } from '../../../../tests/mtproto/connectedClient.js'
import type { RequestId, SendOptions, SessionEvent } from '../session.js'

const RECEIVED = 4
const HAS_ANSWER = 64

interface InDoubt {
  readonly peer: ScriptedPeer
  readonly requestId: RequestId
  readonly call: ReadMessage
  /** What the client writes first over the new line. */
  readonly opening: readonly ReadMessage[]
}

function send(peer: ScriptedPeer, value: number, options: SendOptions = {}): RequestId {
  return peer.session.send(numberedBody(value), options, peer.now)
}

/** A client that wrote a call over a line that was then replaced. */
function inDoubt(options: SendOptions = {}, beforeCut?: (peer: ScriptedPeer, call: ReadMessage) => void): InDoubt {
  const peer = connectedClient()
  const requestId = send(peer, 1, options)
  const call = callsIn(peer.readMessages()).get(1)
  if (call === undefined) throw new Error('Nothing was written.')
  beforeCut?.(peer, call)
  peer.now += 1_000
  peer.session.lineReplaced(peer.now)
  const opening = peer.readMessages()
  answerPings(peer, opening)
  return { peer, requestId, call, opening }
}

function asked(messages: readonly ReadMessage[]): readonly bigint[] {
  return messages.flatMap(({ service }) => (service?._ === 'msgs_state_req' ? [...service.msg_ids] : []))
}

/** Answers every question about states among messages. */
function tell(peer: ScriptedPeer, messages: readonly ReadMessage[], ...states: readonly number[]): SessionEvent[] {
  return messages.flatMap(({ messageId, service }) => {
    if (service?._ !== 'msgs_state_req') return []
    return peer.send(peer.service({ _: 'msgs_state_info', req_msg_id: messageId, info: Uint8Array.from(states) }))
  })
}

function wait(peer: ScriptedPeer, ms: number): readonly ReadMessage[] {
  peer.now += ms
  peer.session.tick(peer.now)
  const messages = peer.readMessages()
  answerPings(peer, messages)
  return messages
}

describe('a call that was written over a line that was lost', () => {
  it('3.37 is asked about and not written again', () => {
    const { call, opening } = inDoubt()
    expect(asked(opening)).toEqual([call.messageId])
    expect(callsIn(opening).size).toBe(0)
  })

  it('3.4 is asked about by a message that needs no acknowledgement, like the ping beside it', () => {
    const { opening } = inDoubt()
    const parity = Object.fromEntries(opening.map(({ service, sequenceNumber }) => [service?._, sequenceNumber % 2]))
    expect(parity).toEqual({ ping_delay_disconnect: 0, get_future_salts: 0, msgs_state_req: 0 })
  })

  it.each([2, 3])('3.29, 3.37 is written under a new id when it did not come: state %i', (state) => {
    const { peer, call, opening, requestId } = inDoubt()
    expect(tell(peer, opening, state)).toEqual([])
    const again = callsIn(peer.readMessages()).get(1)
    expect(again?.messageId).toBeGreaterThan(call.messageId)
    expect(peer.send(peer.message(resultBody(again?.messageId ?? 0n, numberedBody(1))))).toMatchObject([
      { type: 'answer', requestId },
    ])
  })

  it('3.29 is waited for when it did come: state 4', () => {
    const { peer, opening, requestId } = inDoubt()
    expect(tell(peer, opening, RECEIVED)).toEqual([{ type: 'acknowledged', requestId }])
    expect(wait(peer, 120_000).filter(({ service }) => service === undefined)).toEqual([])
  })

  it('3.29, 3.38 is written again under its id, in a container, for an answer that the server has and does not send', () => {
    const { peer, call, opening } = inDoubt()
    tell(peer, opening, RECEIVED | HAS_ANSWER)
    expect(callsIn(wait(peer, 4_900)).size).toBe(0)
    peer.now += 200
    const packets = peer.read()
    const reminder = packets.find(({ messages }) => messages.some(({ messageId }) => messageId === call.messageId))
    expect(reminder?.isContainer).toBe(true)
    const written = reminder?.messages.find(({ messageId }) => messageId === call.messageId)
    expect(written?.sequenceNumber).toBe(call.sequenceNumber)
  })

  it('3.38 is written again five times at most', () => {
    const { peer, opening } = inDoubt()
    tell(peer, opening, RECEIVED | HAS_ANSWER)
    let reminders = 0
    for (let second = 0; second < 600; second++) reminders += callsIn(wait(peer, 1_000)).size
    expect(reminders).toBe(5)
  })

  it('3.37, 3.38 of which the server knows nothing is written under its id, which cannot run it twice: state 1', () => {
    const { peer, call, opening, requestId } = inDoubt()
    expect(tell(peer, opening, 1)).toEqual([])
    const again = callsIn(peer.readMessages()).get(1)
    expect(again?.messageId).toBe(call.messageId)
    // The server cannot tell whether it has run, and says so.
    const bad = { bad_msg_id: call.messageId, bad_msg_seqno: call.sequenceNumber, error_code: 20 }
    expect(peer.send(peer.service({ _: 'bad_msg_notification', ...bad }))).toEqual([])
    expect(tell(peer, peer.readMessages(), 1)).toEqual([{ type: 'outcomeUnknown', requestId }])
  })

  it('3.39 of which the server knows nothing is written anew if it may run twice: state 1', () => {
    const { peer, call, opening } = inDoubt({ isRepeatable: true })
    tell(peer, opening, 1)
    expect(callsIn(peer.readMessages()).get(1)?.messageId).toBeGreaterThan(call.messageId)
  })

  it.each([1, 2, 3])('3.39 is in doubt when the server had it and has it no more: state %i', (state) => {
    const { peer, opening, requestId } = inDoubt({}, (before, call) => {
      before.send(before.service({ _: 'msgs_ack', msg_ids: BigInt64Array.of(call.messageId) }))
    })
    expect(tell(peer, opening, state)).toEqual([{ type: 'outcomeUnknown', requestId }])
  })

  it('3.29 is asked about again after ten seconds, and then written under its id', () => {
    const { peer, call, opening } = inDoubt()
    expect(asked(opening)).toHaveLength(1)
    expect(asked(wait(peer, 9_900))).toHaveLength(0)
    const second = wait(peer, 200)
    expect(asked(second)).toEqual([call.messageId])
    expect(callsIn(second).size).toBe(0)
    expect(callsIn(wait(peer, 10_000)).get(1)?.messageId).toBe(call.messageId)
  })

  it('3.29 is not judged by an answer of another length, to another question, or with a state that does not exist', () => {
    const { peer, opening } = inDoubt()
    expect(tell(peer, opening, 2, 2)).toEqual([])
    expect(peer.send(peer.service({ _: 'msgs_state_info', req_msg_id: 4n, info: Uint8Array.of(2) }))).toEqual([])
    expect(tell(peer, opening, 7)).toEqual([])
    expect(callsIn(peer.readMessages()).size).toBe(0)
    expect(asked(wait(peer, 10_000))).toHaveLength(1)
  })

  it('3.37 is answered by what the server sends of its own accord', () => {
    const { peer, call, opening, requestId } = inDoubt()
    const answer = peer.message(resultBody(call.messageId, numberedBody(1)))
    expect(peer.send(peer.container(answer))).toMatchObject([{ type: 'answer', requestId }])
    expect(tell(peer, opening, 2)).toEqual([])
    expect(callsIn(peer.readMessages()).size).toBe(0)
  })

  it('3.37, 3.42 holds back the calls that are to follow it, and no others', () => {
    const { peer, call, opening, requestId } = inDoubt()
    send(peer, 2, { after: requestId })
    send(peer, 3)
    expect([...callsIn(peer.readMessages()).keys()]).toEqual([3])
    tell(peer, opening, 2)
    const messages = peer.readMessages()
    expect(messages).toHaveLength(2)
    expect(messages[0]?.messageId).toBeGreaterThan(call.messageId)
    // invokeAfterMsg, the id of the call before it, and the call.
    expect(messages[1]?.body.length).toBe(12 + 8)
  })

  it('3.6 is asked about with at most 8192 others', () => {
    const peer = connectedClient()
    for (let value = 0; value < 9_000; value++) send(peer, value)
    peer.read()
    peer.session.lineReplaced(peer.now)
    const counts = peer.readServices('msgs_state_req').map(({ msg_ids }) => msg_ids.length)
    expect(counts).toEqual([8_192, 808])
  })
})

describe('a call that was not written when the line was lost', () => {
  it('3.37 is written freely', () => {
    const peer = connectedClient()
    send(peer, 1)
    peer.session.lineReplaced(peer.now)
    const messages = peer.readMessages()
    expect(asked(messages)).toEqual([])
    expect([...callsIn(messages).keys()]).toEqual([1])
  })
})

describe('a session that the server began anew', () => {
  function begin(peer: ScriptedPeer, firstMessageId: bigint, uniqueId = 7n): SessionEvent[] {
    const created = { first_msg_id: firstMessageId, unique_id: uniqueId, server_salt: 0x99n }
    return peer.send(peer.service({ _: 'new_session_created', ...created }, true))
  }

  function twoPackets(options: SendOptions = {}): { peer: ScriptedPeer; old: ReadPacket; fresh: ReadPacket } {
    const peer = connectedClient()
    send(peer, 1, options)
    send(peer, 2, options)
    const [old] = peer.read()
    send(peer, 3)
    send(peer, 4)
    const [fresh] = peer.read()
    if (old === undefined || fresh === undefined) throw new Error('Nothing was written.')
    return { peer, old, fresh }
  }

  it('3.28, 3.39 leaves earlier calls in doubt, a container standing for what it holds', () => {
    const { peer, fresh } = twoPackets()
    const events = begin(peer, fresh.envelope.messageId)
    expect(events).toMatchObject([
      { type: 'salts' },
      { type: 'outcomeUnknown', requestId: 1 },
      { type: 'outcomeUnknown', requestId: 2 },
      { type: 'sessionCreated', firstMessageId: fresh.envelope.messageId, uniqueId: 7n },
    ])
  })

  it('3.28, 3.39 has earlier calls written anew that may run twice', () => {
    const { peer, fresh } = twoPackets({ isRepeatable: true })
    begin(peer, fresh.messages[0]?.messageId ?? 0n)
    const [packet] = peer.read()
    expect([...callsIn(packet?.messages ?? []).keys()]).toEqual([1, 2])
    expect(packet?.envelope.salt).toBe(0x99n)
  })

  it('3.28 is told of once for each unique id', () => {
    const { peer, fresh } = twoPackets()
    expect(begin(peer, fresh.envelope.messageId).at(-1)).toMatchObject({ type: 'sessionCreated' })
    expect(begin(peer, fresh.envelope.messageId)).toEqual([])
    expect(begin(peer, fresh.envelope.messageId, 8n)).toMatchObject([{ type: 'sessionCreated' }])
  })

  it('3.19 gives no salt if it does not speak of a message of ours', () => {
    const { peer, fresh } = twoPackets()
    const events = begin(peer, fresh.envelope.messageId + 4n)
    expect(events.map(({ type }) => type)).not.toContain('salts')
  })
})

describe('a call that was given up', () => {
  it('4.9 is never written if it was not yet', () => {
    const peer = connectedClient()
    peer.session.cancel(send(peer, 1), peer.now)
    expect(peer.readMessages()).toEqual([])
  })

  it('3.32, 3.41 is followed by rpc_drop_answer, and a late answer is acknowledged and dropped', () => {
    const peer = connectedClient()
    const requestId = send(peer, 1)
    const call = callsIn(peer.readMessages()).get(1)
    peer.session.cancel(requestId, peer.now)
    expect(peer.readServices('rpc_drop_answer')).toEqual([{ _: 'rpc_drop_answer', req_msg_id: call?.messageId }])
    const answer = peer.message(resultBody(call?.messageId ?? 0n, numberedBody(1)))
    expect(peer.send(answer)).toEqual([])
    peer.now += 30_000
    expect(peer.readServices('msgs_ack').map(({ msg_ids }) => [...msg_ids])).toEqual([[answer.messageId]])
  })

  it('3.32 is dropped again over a new line until the server answers that', () => {
    const peer = connectedClient()
    const requestId = send(peer, 1)
    peer.read()
    peer.session.cancel(requestId, peer.now)
    peer.read()
    peer.session.lineReplaced(peer.now)
    const drop = peer.readMessages().find(({ service }) => service?._ === 'rpc_drop_answer')
    expect(drop).toBeDefined()
    peer.send(peer.message(resultBody(drop?.messageId ?? 0n, Uint8Array.of(0x6e, 0xd3, 0x2a, 0x5e))))
    peer.session.lineReplaced(peer.now)
    expect(peer.readServices('rpc_drop_answer')).toEqual([])
  })

  it('3.41 answers of which nothing is known are acknowledged and dropped', () => {
    const peer = connectedClient()
    const stray = peer.message(resultBody(4_000n, numberedBody(1)))
    expect(peer.send(stray)).toEqual([])
    peer.now += 30_000
    expect(peer.readServices('msgs_ack').map(({ msg_ids }) => [...msg_ids])).toEqual([[stray.messageId]])
  })
})

it('10.7 forgets the oldest ids of a call that is lost again and again', () => {
  const peer = connectedClient()
  send(peer, 1)
  const ids: bigint[] = []
  for (let line = 0; line < 20; line++) {
    ids.push(callsIn(peer.readMessages()).get(1)?.messageId ?? 0n)
    peer.session.lineReplaced(peer.now)
    tell(peer, peer.readMessages(), 2)
  }
  peer.readMessages()
  expect(peer.send(peer.message(resultBody(ids[0] ?? 0n, numberedBody(1))))).toEqual([])
  expect(peer.send(peer.message(resultBody(ids[10] ?? 0n, numberedBody(1))))).toMatchObject([{ type: 'answer' }])
})
