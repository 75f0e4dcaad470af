import type { SessionEvent } from '../session.js'
import type { ClientState } from './clientState.js'
import type { Request } from './request.js'

/** How a request ends. */
export type Settlement = Extract<
  SessionEvent,
  { readonly type: 'answer' | 'error' | 'outcomeUnknown' | 'undeliverable' | 'unreadable' }
>

/** Tells how a request ended and forgets it. */
export function settle(state: ClientState, request: Request, settlement: Settlement): void {
  forget(state, request)
  state.events.push(settlement)
  if (settlement.type === 'error' && state.requests.hasQueued) failThoseAfter(state, request)
}

/**
 * Ends what was to run after a request that failed and is not on its way: it would run before that is tried again.
 * What is on its way is refused by the server in the same words.
 */
function failThoseAfter(state: ClientState, head: Request): void {
  const failed = new Set([head.id])
  for (const request of state.requests.queued) {
    if (request.queuedAs === 'new' && request.after !== undefined && failed.has(request.after)) failed.add(request.id)
  }
  failed.delete(head.id)
  for (const requestId of failed) {
    const request = state.requests.get(requestId)
    if (request !== undefined) forget(state, request)
    state.events.push({ type: 'error', requestId, code: 400, text: 'MSG_WAIT_FAILED' })
  }
}

/** Forgets a request without a word. */
export function forget(state: ClientState, request: Request): void {
  state.requests.remove(request)
  state.doubts.delete(request)
  state.reminders.delete(request)
}

/** Has requests written under new message ids, since they are known not to have run, or may run twice. */
export function sendAnew(state: ClientState, requests: readonly Request[]): void {
  for (const request of requests) {
    state.doubts.delete(request)
    state.reminders.delete(request)
  }
  state.requests.requeue(requests, 'new')
}

/** Has requests written again under their message ids: the server answers, but does not run what it has. */
export function sendAgain(state: ClientState, requests: readonly Request[]): void {
  for (const request of requests) request.reminders += 1
  state.requests.requeue(requests, 'again')
}

/** Ends the requests of which nobody can tell any more whether they ran; those that may run twice are sent anew. */
export function settleAmbiguous(state: ClientState, requests: readonly Request[]): void {
  const repeatable = requests.filter((request) => request.isRepeatable)
  sendAnew(state, repeatable)
  for (const request of requests) {
    if (!request.isRepeatable) settle(state, request, { type: 'outcomeUnknown', requestId: request.id })
  }
}
