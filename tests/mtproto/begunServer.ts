import { unpack } from '../../src/mtproto/messages/unpack.js'
import { readRpcOutcome, readRpcResult, type RpcOutcome } from '../../src/mtproto/messages/rpcResult.js'
import type { SessionOptions } from '../../src/mtproto/session/session.js'
import { nodeCrypto } from '../../src/platform/node/crypto/nodeCrypto.js'
import { type ReadMessage, ScriptedPeer } from './scriptedPeer.js'

/** A scripted client whose session the server has begun, and which has acknowledged that. */
export function begunServer(options: Partial<SessionOptions> = {}): ScriptedPeer {
  const peer = new ScriptedPeer('server', options)
  peer.send(peer.service({ _: 'ping', ping_id: 1n }))
  const created = peer.readMessages().find(({ service }) => service?._ === 'new_session_created')
  peer.send(peer.service({ _: 'msgs_ack', msg_ids: BigInt64Array.of(created?.messageId ?? 0n) }))
  return peer
}

/** What a server refuses: the id and the number of each message, and the code. */
export function refusalsOf(peer: ScriptedPeer): readonly (readonly [bigint, number, number])[] {
  return peer
    .readServices('bad_msg_notification')
    .map(({ bad_msg_id, bad_msg_seqno, error_code }) => [bad_msg_id, bad_msg_seqno, error_code] as const)
}

/** What a server answers calls with, by the ids of the calls. */
export function answersIn(messages: readonly ReadMessage[]): ReadonlyMap<bigint, RpcOutcome> {
  return new Map(
    messages.flatMap((message) => {
      const result = message.service === undefined ? readRpcResult(message.body) : undefined
      if (result === undefined) return []
      return [[result.requestMessageId, readRpcOutcome(unpack(nodeCrypto, result.result, 1e6))] as const]
    }),
  )
}
