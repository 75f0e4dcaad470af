import type { ClientState } from './clientState.js'
import { expireRetired } from './renewSession.js'
import type { Request, Service } from './request.js'

/**
 * Goes on over a new line. Whatever was written over the old one may or may not have come there, so the server is asked;
 * the wishes to drop answers are repeated, everything else of the session itself follows from what is known.
 */
export function replaceLine(state: ClientState, now: number): void {
  expireRetired(state, state.retired)
  state.liveness.begin(now)
  state.time.doubt()
  state.packets.clear()
  state.resendsAsked.clear()
  state.saltsAskedAt = undefined
  state.unwantedBytes = 0
  state.services = [...openWishes(state), ...state.services.filter(isWish)]
  state.asked.clear()
  doubtWritten(state, now)
}

function* openWishes(state: ClientState): Iterable<Service> {
  for (const service of state.asked.values()) {
    if (isWish(service) && service.sending?.packet.epoch === state.epoch) yield { ...service, sending: undefined }
  }
}

function isWish({ kind }: Service): boolean {
  return kind.type === 'dropAnswer'
}

function doubtWritten(state: ClientState, now: number): void {
  state.doubts.clear()
  state.reminders.clear()
  const again = new Set<Request>()
  for (const request of state.requests.all()) {
    if (request.sending === undefined) continue
    if (request.queuedAs === 'again') again.add(request)
    request.inquiries = 0
    request.reminders = 0
    state.doubts.add(request, now)
  }
  state.requests.unqueue(again)
}
