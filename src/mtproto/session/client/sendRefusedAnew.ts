import type { ClientState } from './clientState.js'
import type { Refused } from './findRefused.js'
import { reject } from './reject.js'
import type { Request, Service } from './request.js'
import { sendAnew, settle } from './settle.js'

const MOST_VAIN_REFUSALS = 3
const MOST_REFUSALS = 10
const MOST_SERVICE_REFUSALS = 3

/**
 * Writes anew what the server refused and so did not run.
 * Requests that it refuses time and again without anything having changed are given up.
 */
export function sendRefusedAnew(
  state: ClientState,
  refused: Refused,
  hasProgressed: boolean,
  reason: string,
  now: number,
): void {
  noteRefusal(state, hasProgressed)
  const again: Request[] = []
  for (const request of refused.requests) {
    request.refusals += 1
    request.vainRefusals = hasProgressed ? 0 : request.vainRefusals + 1
    const isHopeless = request.vainRefusals >= MOST_VAIN_REFUSALS || request.refusals >= MOST_REFUSALS
    if (isHopeless) settle(state, request, { type: 'undeliverable', requestId: request.id, reason })
    else again.push(request)
  }
  sendAnew(state, again)
  sendCompanyAnew(state, refused, now)
}

/** Writes anew what a refused packet held besides requests. */
export function sendCompanyAnew(state: ClientState, refused: Refused, now: number): void {
  // What belongs to a session that was given up is of no use in another.
  if (refused.packet.epoch !== state.epoch) return
  for (const messageId of refused.acknowledged) state.acknowledgements.add(messageId, now)
  for (const service of refused.services) sendServiceAnew(state, service, now)
}

function sendServiceAnew(state: ClientState, service: Service, now: number): void {
  const messageId = service.sending?.messageId
  if (messageId === undefined || !state.asked.delete(messageId)) return
  switch (service.kind.type) {
    case 'ping':
      state.liveness.pingRefused(service.kind.pingId)
      break
    case 'futureSalts':
      state.saltsAskedAt = undefined
      break
    case 'stateRequest':
      for (const id of service.kind.messageIds) {
        const request = state.requests.byMessageId(id)
        if (request?.sending?.messageId !== id || !state.doubts.has(request)) continue
        request.inquiries = Math.max(0, request.inquiries - 1)
        state.doubts.add(request, now)
      }
      break
    default:
      if (service.refusals + 1 >= MOST_SERVICE_REFUSALS) break
      state.services.push({ ...service, refusals: service.refusals + 1, sending: undefined })
  }
}

/** A server that refuses everything would be answered for ever. */
function noteRefusal(state: ClientState, hasProgressed: boolean): void {
  state.vainRefusals = hasProgressed ? 0 : state.vainRefusals + 1
  if (state.vainRefusals < MOST_REFUSALS) return
  state.vainRefusals = 0
  reject(state, 'The server refuses every message.')
}
