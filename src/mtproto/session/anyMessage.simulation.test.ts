import { expect, it } from 'vitest'
import { isLongRun, timeoutMs } from '../../../tests/isLongRun.js'
import { numberedBody } from '../../../tests/mtproto/ledgerServer.js'
import { type ScriptedMessage, ScriptedPeer } from '../../../tests/mtproto/scriptedPeer.js'
import { resultBody } from '../../../tests/mtproto/connectedClient.js'
import { createSeededRandom, type SeededRandom } from '../../platform/memory/createSeededRandom.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { writeContainer } from '../messages/writeContainer.js'
import { writeGzipPacked } from '../messages/writeGzipPacked.js'
import { messageIdAt } from '../messages/messageIds.js'
import { writeRpcError } from '../messages/rpcResult.js'
import { writeServiceMessage } from '../messages/serviceMessage.js'
import type { SessionEvent } from './session.js'

const ROUNDS_A_LIFE = 500
const LIVES = isLongRun ? 2_000 : 10
const ENDS: ReadonlySet<string> = new Set(['answer', 'error', 'outcomeUnknown', 'undeliverable', 'unreadable'])

/** Any message that a session understands, about ids of which some are real. */
function anyBody(random: SeededRandom, ids: readonly bigint[]): Uint8Array {
  const id = (): bigint => ids[random.integer(ids.length)] ?? 0n
  const several = (): BigInt64Array => BigInt64Array.from({ length: random.integer(5) }, id)
  const int = (): number => (random.chance(0.5) ? random.integer(70) : random.integer(2 ** 32) | 0)
  const bodies: readonly (() => Uint8Array)[] = [
    () => writeServiceMessage({ _: 'msgs_ack', msg_ids: several() }),
    () =>
      writeServiceMessage({
        _: 'bad_msg_notification',
        bad_msg_id: id(),
        bad_msg_seqno: random.integer(9),
        error_code: [16, 17, 18, 19, 20, 32, 33, 34, 35, 48, 64, 99][random.integer(12)] ?? 0,
      }),
    () =>
      writeServiceMessage({
        _: 'bad_server_salt',
        bad_msg_id: id(),
        bad_msg_seqno: random.integer(9),
        error_code: 48,
        new_server_salt: id(),
      }),
    () => writeServiceMessage({ _: 'new_session_created', first_msg_id: id(), unique_id: id(), server_salt: id() }),
    () => writeServiceMessage({ _: 'msgs_state_req', msg_ids: several() }),
    () => writeServiceMessage({ _: 'msg_resend_req', msg_ids: several() }),
    () => writeServiceMessage({ _: 'msgs_state_info', req_msg_id: id(), info: random.bytes(random.integer(4)) }),
    () => writeServiceMessage({ _: 'msgs_all_info', msg_ids: several(), info: random.bytes(random.integer(4)) }),
    () =>
      writeServiceMessage({ _: 'msg_detailed_info', msg_id: id(), answer_msg_id: id(), bytes: int(), status: int() }),
    () => writeServiceMessage({ _: 'msg_new_detailed_info', answer_msg_id: id(), bytes: int(), status: int() }),
    () => writeServiceMessage({ _: 'ping', ping_id: id() }),
    () => writeServiceMessage({ _: 'ping_delay_disconnect', ping_id: id(), disconnect_delay: int() }),
    () => writeServiceMessage({ _: 'pong', msg_id: id(), ping_id: id() }),
    () => writeServiceMessage({ _: 'get_future_salts', num: int() }),
    () =>
      writeServiceMessage({
        _: 'future_salts',
        req_msg_id: id(),
        now: int(),
        salts: [{ _: 'future_salt', valid_since: int(), valid_until: int(), salt: id() }],
      }),
    () => writeServiceMessage({ _: 'rpc_drop_answer', req_msg_id: id() }),
    () => writeServiceMessage({ _: 'destroy_session', session_id: id() }),
    () => writeServiceMessage({ _: 'destroy_session_ok', session_id: id() }),
    () => writeServiceMessage({ _: 'destroy_auth_key' }),
    () => resultBody(id(), numberedBody(1)),
    () => resultBody(id(), writeGzipPacked(crypto.gzip(numberedBody(1)))),
    () => writeRpcError(id(), int(), 'MSG_WAIT_FAILED'),
    () => writeGzipPacked(crypto.gzip(random.bytes(8))),
    () => numberedBody(1),
    () => writeContainer([]),
    () => random.bytes(4 * random.integer(10)),
  ]
  return bodies[random.integer(bodies.length)]?.() ?? new Uint8Array(0)
}

/** The same with some of its bytes changed, cut or added. */
function bent(random: SeededRandom, body: Uint8Array): Uint8Array {
  if (random.chance(0.7)) return body
  const length = Math.max(0, body.length + 4 * (random.integer(5) - 2))
  const changed = new Uint8Array(length)
  changed.set(body.subarray(0, length))
  if (length === 0) return changed
  for (let count = random.integer(4); count > 0; count--) changed[random.integer(length)] = random.integer(256)
  return changed
}

function anyMessage(random: SeededRandom, peer: ScriptedPeer, ids: readonly bigint[]): ScriptedMessage {
  const message = peer.message(bent(random, anyBody(random, ids)), random.chance(0.5))
  if (random.chance(0.9)) return message
  const messageId = random.chance(0.5) ? (ids[random.integer(ids.length)] ?? 0n) : messageIdAt(random.integer(2 ** 31))
  return { ...message, messageId, sequenceNumber: random.integer(20) }
}

/** A life of one machine: calls and updates of its own among whatever its peer says. Returns how much it had to tell. */
function live(role: 'client' | 'server', random: SeededRandom, seed: number): number {
  const peer = new ScriptedPeer(role, {}, seed)
  const { session } = peer
  const open = new Set<number>()
  let ids: readonly bigint[] = [0n, 1n, 4n, -1n]
  let eventCount = 0
  const handle = (event: SessionEvent): void => {
    if (event.type === 'message' && role === 'server' && random.chance(0.8)) {
      session.answer(event.messageId, { type: 'result', body: numberedBody(2) }, peer.now)
    }
    if (ENDS.has(event.type) && 'requestId' in event && event.requestId !== undefined) {
      expect(open.delete(event.requestId)).toBe(true)
    }
  }
  for (let round = 0; round < ROUNDS_A_LIFE; round++) {
    if (role === 'client' && random.chance(0.3)) {
      const after = [...open].at(-1)
      const options = { isRepeatable: random.chance(0.5), ...(after === undefined ? {} : { after }) }
      open.add(session.send(numberedBody(round), options, peer.now))
    }
    if (role === 'server' && random.chance(0.1)) session.push(numberedBody(round), peer.now)
    const messages: ScriptedMessage[] = []
    for (let count = random.integer(3); count >= 0; count--) messages.push(anyMessage(random, peer, ids))
    const [first] = messages
    const whole = messages.length === 1 && first !== undefined ? first : peer.container(...messages)
    const events = [...peer.send(whole), ...session.tick(peer.now)]
    events.forEach(handle)
    eventCount += events.length
    if (events.some(({ type }) => type === 'ended')) break
    if (events.some(({ type }) => type === 'rejected' || type === 'lineDead')) session.lineReplaced(peer.now)
    if (random.chance(0.5)) ids = [...ids, ...peer.readMessages().map(({ messageId }) => messageId)].slice(-50)
    peer.now += random.integer(3_000)
    expect(session.deadline()).not.toBeNaN()
  }
  return eventCount
}

it.each(['client', 'server'] as const)(
  'L3, 10.12: whatever a true peer says, a %s neither throws nor tells of a call twice',
  (role) => {
    const random = createSeededRandom(`any message to a ${role}`)
    for (let seed = 0; seed < LIVES; seed++) expect(live(role, random, seed)).toBeGreaterThan(0)
  },
  timeoutMs,
)
