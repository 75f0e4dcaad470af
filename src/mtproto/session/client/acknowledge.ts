import type { ClientState } from './clientState.js'
import type { Request } from './request.js'

/** Notes that the server has a request. */
export function acknowledge(state: ClientState, request: Request): void {
  state.doubts.delete(request)
  if (request.queuedAs === 'again') state.requests.unqueue(new Set([request]))
  if (request.stage !== 'sent') return
  request.stage = 'received'
  state.events.push({ type: 'acknowledged', requestId: request.id })
}
