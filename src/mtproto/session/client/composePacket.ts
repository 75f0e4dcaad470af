import { concatBytes } from '../../../bytes/concatBytes.js'
import { writeServiceMessage } from '../../messages/serviceMessage.js'
import { Batch } from '../batch.js'
import { LIMITS } from '../limits.js'
import { nonZeroInt64 } from '../nonZeroInt64.js'
import type { RequestId } from '../session.js'
import { trimOldest } from '../trimOldest.js'
import type { ClientState } from './clientState.js'
import type { Request, Sending, SentPacket, Service } from './request.js'
import { createService } from './createService.js'
import { sendAgain } from './settle.js'
import { wrappersOf } from './wrappersOf.js'

const ASK_AGAIN_MS = 10_000
const MOST_INQUIRIES = 2
const MOST_REMINDERS = 5
const SALTS_INTERVAL_MS = 60_000
const MOST_PACKETS = 1_024
const MOST_ASKED = 4_096

interface Numbered {
  readonly messageId: bigint
  readonly sequenceNumber: number
}

/** Writes the next packet of what is ready, or nothing where nothing is. */
export function composePacket(state: ClientState, now: number): Uint8Array | undefined {
  if (state.isEnded) return undefined
  if (state.liveness.lineSince === undefined) state.liveness.begin(now)
  prepareInquiries(state, now)
  prepareReminders(state, now)
  preparePing(state, now)
  prepareSalts(state, now)

  const { epoch, time, salts } = state
  const number = (isContent: boolean): Numbered => ({
    messageId: epoch.messageIds.next(0, time.at(now)),
    sequenceNumber: epoch.sequenceNumbers.next(isContent),
  })
  const batch = new Batch()
  const services = addServices(state, batch, number)
  const requests = addRequests(state, batch, number)
  if (batch.isEmpty && !state.acknowledgements.isDue(now)) return undefined
  const acknowledged = addAcknowledgements(state, batch, number)

  const salt = salts.use(time.secondsAt(now))
  const sealed = batch.seal(epoch.cipher, { sessionId: epoch.sessionId, salt, number: () => number(false) })
  const { packet: bytes, messageId, sequenceNumber } = sealed
  const packet: SentPacket = {
    messageId,
    sequenceNumber,
    epoch,
    salt,
    timeOffsetMs: time.offsetMs,
    acknowledged,
    messageIds: [...services.values(), ...requests.values()].map((numbered) => numbered.messageId),
  }
  record(state, packet, services, requests, now)
  return bytes
}

/** Asks about the requests in doubt. Where the server does not say, they are written again under their ids. */
function prepareInquiries(state: ClientState, now: number): void {
  const unanswered: Request[] = []
  const messageIds: bigint[] = []
  for (const request of state.doubts.take(now)) {
    if (request.sending === undefined || request.sending.packet.epoch !== state.epoch) continue
    if (request.inquiries >= MOST_INQUIRIES) {
      unanswered.push(request)
      state.reminders.add(request, now + ASK_AGAIN_MS)
    } else {
      request.inquiries += 1
      messageIds.push(request.sending.messageId)
      state.doubts.add(request, now + ASK_AGAIN_MS)
    }
  }
  sendAgain(state, unanswered)
  for (let start = 0; start < messageIds.length; start += LIMITS.idsInMessage) {
    state.services.push(
      createService({ type: 'stateRequest', messageIds: messageIds.slice(start, start + LIMITS.idsInMessage) }),
    )
  }
}

function prepareReminders(state: ClientState, now: number): void {
  const due = state.reminders.take(now).filter((request) => request.reminders < MOST_REMINDERS)
  sendAgain(state, due)
  for (const request of due) state.reminders.add(request, now + ASK_AGAIN_MS)
}

function preparePing(state: ClientState, now: number): void {
  if (!state.liveness.isPingDue(state.requests.size > 0, now)) return
  const pingId = nonZeroInt64(state.epoch.cipher.randomBytes)
  state.services.push(createService({ type: 'ping', pingId }))
  state.liveness.pinged(pingId, now)
}

function prepareSalts(state: ClientState, now: number): void {
  const { saltsAskedAt } = state
  if (saltsAskedAt !== undefined && saltsAskedAt + SALTS_INTERVAL_MS > now) return
  if (!state.salts.isRunningOut(state.time.secondsAt(now))) return
  state.services.push(createService({ type: 'futureSalts' }))
  state.saltsAskedAt = now
}

function addServices(
  state: ClientState,
  batch: Batch,
  number: (isContent: boolean) => Numbered,
): ReadonlyMap<Service, Numbered> {
  const added = new Map<Service, Numbered>()
  for (const service of state.services) {
    if (!batch.hasRoom(service.body.length)) break
    const numbered = number(false)
    batch.add({ ...numbered, body: service.body }, false)
    added.set(service, numbered)
  }
  state.services = state.services.slice(added.size)
  return added
}

function addRequests(
  state: ClientState,
  batch: Batch,
  number: (isContent: boolean) => Numbered,
): ReadonlyMap<Request, Numbered> {
  const added = new Map<Request, Numbered>()
  const writtenAs = new Map<RequestId, bigint>()
  for (const request of state.requests.ready) {
    if (!mayBeFirst(state, request)) break
    if (request.isAlone && !batch.isEmpty) break
    const wrappers = wrappersOf(state, request, writtenAs)
    if (wrappers === undefined) continue
    const { body } = request
    if (typeof body !== 'function' && !batch.hasRoom(wrappers.length + body.length)) break
    const again = request.queuedAs === 'again' ? request.sending : undefined
    const { messageId, sequenceNumber } = again ?? number(true)
    const call = typeof body === 'function' ? body(messageId) : body
    const whole = wrappers.length === 0 ? call : concatBytes(wrappers, call)
    batch.add({ messageId, sequenceNumber, body: whole }, again !== undefined)
    added.set(request, { messageId, sequenceNumber })
    writtenAs.set(request.id, messageId)
    if (request.isAlone) break
  }
  state.requests.unqueue(new Set(added.keys()))
  return added
}

/**
 * A call that must not run twice waits until the server has shown that it knows the session. Otherwise, if the first packets are lost,
 * the server's notice of a new session would leave it open whether the call had run before.
 */
function mayBeFirst(state: ClientState, request: Request): boolean {
  return request.isRepeatable || request.queuedAs === 'again' || state.greetedEpoch === state.epoch
}

function addAcknowledgements(
  state: ClientState,
  batch: Batch,
  number: (isContent: boolean) => Numbered,
): readonly bigint[] {
  // They wait for company, so they must not make a full packet fuller.
  if (state.acknowledgements.isEmpty || !batch.hasRoom(0)) return []
  const messageIds = state.acknowledgements.take()
  const body = writeServiceMessage({ _: 'msgs_ack', msg_ids: BigInt64Array.from(messageIds) })
  batch.add({ ...number(false), body }, false)
  return messageIds
}

function record(
  state: ClientState,
  packet: SentPacket,
  services: ReadonlyMap<Service, Numbered>,
  requests: ReadonlyMap<Request, Numbered>,
  now: number,
): void {
  state.packets.set(packet.messageId, packet)
  trimOldest(state.packets, MOST_PACKETS)
  for (const [service, numbered] of services) {
    service.sending = sendingOf(numbered, packet, now)
    state.asked.set(numbered.messageId, service)
  }
  trimOldest(state.asked, MOST_ASKED)
  for (const [request, numbered] of requests) state.requests.written(request, sendingOf(numbered, packet, now))
}

function sendingOf(numbered: Numbered, packet: SentPacket, at: number): Sending {
  return { ...numbered, packet, at }
}
