import { concatBytes } from '../../src/bytes/concatBytes.js'
import { uint32ToBytes } from '../../src/bytes/uint32ToBytes.js'
import { RPC_RESULT_ID } from '../../src/mtproto/messages/constructorIdOf.js'
import { int64ToBytes } from '../../src/bytes/int64ToBytes.js'
import type { SessionOptions } from '../../src/mtproto/session/session.js'
import { numberIn } from './ledgerServer.js'
import { type ReadMessage, type ReadPacket, ScriptedPeer } from './scriptedPeer.js'

/** A client machine whose first ping has been answered by a scripted server, so that it trusts its time. */
export function connectedClient(options: Partial<SessionOptions> = {}): ScriptedPeer {
  const peer = new ScriptedPeer('client', options)
  answerPings(peer, peer.readMessages())
  return peer
}

/** Answers every ping among messages. */
export function answerPings(peer: ScriptedPeer, messages: readonly ReadMessage[]): void {
  for (const { messageId, service } of messages) {
    if (service?._ === 'ping_delay_disconnect') {
      peer.send(peer.service({ _: 'pong', msg_id: messageId, ping_id: service.ping_id }))
    }
  }
}

/** What a client writes, and what it writes once its ping has been answered: in a new session some calls wait for that. */
export function readGreeted(peer: ScriptedPeer): readonly ReadPacket[] {
  const packets = peer.read()
  answerPings(
    peer,
    packets.flatMap(({ messages }) => messages),
  )
  return [...packets, ...peer.read()]
}

/** An `rpc_result` with a body that no schema knows. */
export function resultBody(requestMessageId: bigint, result: Uint8Array): Uint8Array {
  return concatBytes(uint32ToBytes(RPC_RESULT_ID), int64ToBytes(requestMessageId), result)
}

/** The messages that are calls, by the numbers in them. */
export function callsIn(messages: readonly ReadMessage[]): ReadonlyMap<number, ReadMessage> {
  const calls = messages.filter(({ service }) => service === undefined)
  return new Map(calls.map((message) => [numberIn(message.body), message]))
}
