import { constructorIdOf, MSG_CONTAINER_ID } from '../../messages/constructorIdOf.js'
import { type Envelope, openEnvelope } from '../../messages/envelope.js'
import { isContentRelated } from '../../messages/sequenceNumbers.js'
import { nonZeroInt64 } from '../nonZeroInt64.js'
import { writeServiceMessage } from '../../messages/serviceMessage.js'
import { type InboundMessage, readMessages } from '../readMessages.js'
import { Unpacker } from '../unpacker.js'
import { handleMessage } from './inbound/handleMessage.js'
import { judgeId, judgePacketId } from './judgeId.js'
import { judgeOrder } from './judgeOrder.js'
import { judgeParity } from './judgeParity.js'
import { currentSalt, isAcceptedSalt } from './policyOf.js'
import { refuse, refuseSalt } from './refuse.js'
import { remind } from './remind.js'
import { sendStored } from './sendStored.js'
import type { ServerState } from './serverState.js'

/** Takes a packet. What is not genuine is rejected; what a client got wrong is answered with a notice. */
export function receivePacket(state: ServerState, packet: Uint8Array, now: number): void {
  const { crypto, authKey, incoming } = state.cipher
  const envelope = openEnvelope(crypto, authKey, packet, incoming)
  if (envelope === undefined || envelope.sessionId !== state.epoch.sessionId) {
    reject(state, 'A packet failed the checks of an encrypted message.')
    return
  }
  const isContainer = constructorIdOf(envelope.body) === MSG_CONTAINER_ID
  if (!mayEnter(state, envelope, isContainer, now)) return
  const { messageId, sequenceNumber } = envelope
  const read = readMessages(new Unpacker(crypto), envelope)
  if (read.type === 'broken') {
    if (isContainer) refuse(state, messageId, sequenceNumber, 64, now)
    else reject(state, read.reason)
    return
  }
  if (read.type === 'container' && !acceptContainer(state, messageId, sequenceNumber, now)) return
  announce(state, read.messages, now)
  for (const message of read.messages) receiveMessage(state, message, now)
}

function reject(state: ServerState, reason: string): void {
  state.events.push({ type: 'rejected', reason })
}

/**
 * Whether a packet is to be looked into. A copy of one that was accepted always is, lest the client hear that it was refused
 * and send it anew; a copy of one that was refused never is, since the client has sent it anew.
 */
function mayEnter(state: ServerState, envelope: Envelope, isContainer: boolean, now: number): boolean {
  const { messageId, sequenceNumber, salt } = envelope
  if (isRefusedCopy(state, envelope)) return false
  const earlier = state.epoch.received.get(messageId)
  if (earlier !== undefined) {
    if (isContainer && !earlier.isContainer) refuse(state, messageId, sequenceNumber, 19, now)
    return isContainer === earlier.isContainer
  }
  if (state.calls.has(messageId)) return true
  const code = judgePacketId(state, messageId, now)
  if (code !== undefined) {
    refuse(state, messageId, sequenceNumber, code, now)
    return false
  }
  if (isAcceptedSalt(state, salt, now)) return true
  refuseSalt(state, messageId, sequenceNumber, salt, now)
  return false
}

/** A copy of a refused packet. With another salt it is no copy: some clients correct the salt and keep the id. */
function isRefusedCopy(state: ServerState, { messageId, salt }: Envelope): boolean {
  if (!state.refused.has(messageId)) return false
  const refusedSalt = state.refused.get(messageId)
  if (refusedSalt === undefined || refusedSalt === salt) return true
  state.refused.delete(messageId)
  return false
}

function acceptContainer(state: ServerState, messageId: bigint, sequenceNumber: number, now: number): boolean {
  const { received } = state.epoch
  if (received.has(messageId)) return true
  const code = judgeParity(sequenceNumber, 'container') ?? judgeOrder(state, messageId, sequenceNumber)
  if (code === undefined) received.add(messageId, { sequenceNumber, isContainer: true })
  else refuse(state, messageId, sequenceNumber, code, now)
  return code === undefined
}

/**
 * Tells the client that a session begins, with the lowest id that is known in it.
 * See https://core.telegram.org/mtproto/service_messages#new-session-creation-notification.
 */
function announce(state: ServerState, messages: readonly InboundMessage[], now: number): void {
  if (state.isAnnounced) return
  const ids = messages.map(({ messageId }) => messageId).filter((messageId) => judgeId(state, messageId) === undefined)
  const [first, ...others] = ids
  if (first === undefined) return
  state.isAnnounced = true
  const body = writeServiceMessage({
    _: 'new_session_created',
    first_msg_id: others.reduce((lowest, id) => (id < lowest ? id : lowest), first),
    unique_id: nonZeroInt64(state.cipher.randomBytes),
    server_salt: currentSalt(state, now),
  })
  sendStored(state, 'notice', body, undefined, now)
}

function receiveMessage(state: ServerState, message: InboundMessage, now: number): void {
  const { messageId, sequenceNumber, content } = message
  const { received } = state.epoch
  if (received.has(messageId) || state.calls.has(messageId)) {
    receiveCopy(state, message, now)
    return
  }
  const code =
    (state.refused.has(messageId) ? 20 : judgeId(state, messageId)) ??
    judgeParity(sequenceNumber, content) ??
    judgeOrder(state, messageId, sequenceNumber)
  if (code !== undefined) {
    refuse(state, messageId, sequenceNumber, code, now)
    return
  }
  received.add(messageId, { sequenceNumber, isContainer: false })
  if (isContentRelated(sequenceNumber)) state.acknowledgements.add(messageId, now)
  handleMessage(state, message, now)
}

/** A copy is acknowledged again, and if it is a call that has been answered, the answer is sent again. */
function receiveCopy(state: ServerState, message: InboundMessage, now: number): void {
  const { messageId, sequenceNumber } = message
  const answerId = state.calls.get(messageId)?.answerId
  const answer = answerId === undefined ? undefined : state.outbox.get(answerId)
  if (answer !== undefined) remind(state, answer, now)
  else if (isContentRelated(sequenceNumber)) state.acknowledgements.add(messageId, now)
}
