import type { AuthKey } from '../../../crypto/authKey.js'
import { openEnvelope } from '../../messages/envelope.js'
import { isContentRelated } from '../../messages/sequenceNumbers.js'
import { packetKeyId } from '../../messages/packetKeyId.js'
import type { Cipher } from '../cipher.js'
import type { Epoch } from '../epoch.js'
import { type InboundMessage, readMessages } from '../readMessages.js'
import { Unpacker } from '../unpacker.js'
import type { ClientState } from './clientState.js'
import { handleMessage, isTimeNotice } from './inbound/handleMessage.js'
import type { InboundContext } from './inbound/inboundContext.js'
import { reject, rejectGenuine } from './reject.js'
import { renewSession } from './renewSession.js'

/**
 * Takes a packet through the checks of https://core.telegram.org/mtproto/security_guidelines.
 * One that fails the first, which anyone can bring about, is told of in the same words whichever check it was.
 */
export function receivePacket(state: ClientState, packet: Uint8Array, now: number): void {
  if (state.isEnded) return
  const { crypto, authKey, incoming } = cipherOf(state, packet)
  const envelope = openEnvelope(crypto, authKey, packet, incoming)
  if (envelope === undefined) {
    reject(state, 'A packet failed the checks of an encrypted message.')
    return
  }
  const epoch = epochOf(state, envelope.sessionId, authKey)
  if (epoch === undefined) {
    rejectGenuine(state, 'A packet failed the checks of an encrypted message.', now)
    return
  }
  const { messageId } = envelope
  if (!isServerMessageId(messageId)) {
    rejectGenuine(state, 'A message id cannot be that of a server.', now)
    return
  }
  const unpacker = new Unpacker(crypto)
  const read = readMessages(unpacker, envelope)
  if (read.type === 'broken') {
    rejectGenuine(state, read.reason, now)
    return
  }
  if (read.messages.some((message) => !isServerMessageId(message.messageId))) {
    rejectGenuine(state, 'A message id cannot be that of a server.', now)
    return
  }
  state.liveness.heard(now)
  if (epoch.received.isForgotten(messageId)) {
    forgetOrder(state, epoch, now)
    return
  }
  const messages = inTime(state, epoch, messageId, read.messages, now)
  if (messages === undefined) {
    rejectGenuine(state, 'A message is too old or too new.', now)
    return
  }
  state.time.observe(messageId, now)
  if (read.type === 'container') epoch.received.add(messageId, true)
  state.packetFault = undefined
  for (const message of messages) {
    const context = { epoch, messageId: message.messageId, packetId: messageId, unpacker }
    if (receiveMessage(state, message, context, now)) continue
    forgetOrder(state, epoch, now)
    return
  }
  if (state.packetFault === undefined) state.rejections = 0
  else rejectGenuine(state, state.packetFault, now)
}

/** A message is older than all that are remembered, so nobody can tell if it is a copy. */
function forgetOrder(state: ClientState, epoch: Epoch<true>, now: number): void {
  reject(state, 'A message is older than all that are remembered.')
  if (epoch === state.epoch) renewSession(state, 'The server fell back behind all that is remembered.', now)
}

function epochsOf(state: ClientState): readonly Epoch<true>[] {
  return [state.epoch, ...state.retired.map(({ epoch }) => epoch)]
}

/** The cipher for the key that a packet names, or else that of today, under which it will fail. */
function cipherOf(state: ClientState, packet: Uint8Array): Cipher {
  const keyId = packetKeyId(packet)
  return (epochsOf(state).find(({ cipher }) => cipher.authKey.id === keyId) ?? state.epoch).cipher
}

function epochOf(state: ClientState, sessionId: bigint, authKey: AuthKey): Epoch<true> | undefined {
  return epochsOf(state).find((epoch) => epoch.sessionId === sessionId && epoch.cipher.authKey.id === authKey.id)
}

/** Ids of a server are 1 or 3 modulo 4: https://core.telegram.org/mtproto/description#message-identifier-msg-id. */
function isServerMessageId(messageId: bigint): boolean {
  return (messageId & 1n) === 1n
}

/**
 * The messages of a packet that may be acted on, or nothing if the packet is from another time.
 * Notices that the own clock is wrong must get through while it is, and so must what was asked for.
 */
function inTime(
  state: ClientState,
  epoch: Epoch<true>,
  messageId: bigint,
  messages: readonly InboundMessage[],
  now: number,
): readonly InboundMessage[] | undefined {
  if (epoch.received.has(messageId) || !state.time.isImpossible(messageId, now)) return messages
  const exempt = messages.filter((message) => isTimeNotice(message) || state.resendsAsked.has(message.messageId))
  return exempt.length > 0 ? exempt : undefined
}

/** Takes one message; false if it is too old to tell whether it is a copy. */
function receiveMessage(state: ClientState, message: InboundMessage, context: InboundContext, now: number): boolean {
  const { messageId, sequenceNumber } = message
  const { epoch } = context
  if (epoch.received.isForgotten(messageId)) return false
  const isCopy = epoch.received.has(messageId)
  epoch.received.add(messageId, true)
  if (isContentRelated(sequenceNumber) && epoch === state.epoch) state.acknowledgements.add(messageId, now)
  if (!isCopy) handleMessage(state, message, context, now)
  return true
}
