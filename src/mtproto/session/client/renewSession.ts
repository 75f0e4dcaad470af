import { type Cipher, withKey } from '../cipher.js'
import { createEpoch } from '../epoch.js'
import { nonZeroInt64 } from '../nonZeroInt64.js'
import type { SessionKey } from '../session.js'
import type { ClientState, RetiredEpoch } from './clientState.js'
import type { Request } from './request.js'
import { settle, settleAmbiguous } from './settle.js'

/** How long answers are awaited in a session that was given up, while the line lasts. */
const RETIRED_MS = 60_000

const MOST_RETIRED = 4
const MOST_RENEWALS = 5

/**
 * Goes on under a new session id. What was written under the old one may still be answered or refused over this line;
 * after that its fate cannot be known.
 */
export function renewSession(state: ClientState, reason: string, now: number): void {
  state.renewals += 1
  if (state.renewals > MOST_RENEWALS) endSession(state, reason)
  else beginEpoch(state, state.epoch.cipher, reason, now)
}

/** The same under another key, of which the server gave this salt. */
export function replaceKey(state: ClientState, key: SessionKey, now: number): void {
  if (state.isEnded) return
  const cipher = withKey(state.epoch.cipher, key)
  state.salts.begin(key.salt, key.salts ?? [])
  beginEpoch(state, cipher, 'The key was replaced.', now)
}

function beginEpoch(state: ClientState, cipher: Cipher, reason: string, now: number): void {
  state.retired = [...state.retired, { epoch: state.epoch, until: now + RETIRED_MS }]
  state.epoch = createEpoch(cipher, nonZeroInt64(cipher.randomBytes), false)
  const written = [...state.requests.all()].filter((request) => request.queuedAs === 'again')
  state.requests.unqueue(new Set(written))
  state.acknowledgements.clear()
  state.doubts.clear()
  state.reminders.clear()
  state.services = []
  state.resendsAsked.clear()
  state.saltsAskedAt = undefined
  state.rejections = 0
  state.liveness.begin(now)
  state.events.push({ type: 'sessionReplaced', sessionId: state.epoch.sessionId, reason })
  expireRetired(state, state.retired.slice(0, -MOST_RETIRED))
}

/** Stops listening for sessions that were given up, and settles what was left open in them. */
export function expireRetired(state: ClientState, expired: readonly RetiredEpoch[]): void {
  if (expired.length === 0) return
  const epochs = new Set(expired.map(({ epoch }) => epoch))
  state.retired = state.retired.filter(({ epoch }) => !epochs.has(epoch))
  const open: Request[] = []
  for (const request of state.requests.all()) {
    if (request.sending !== undefined && epochs.has(request.sending.packet.epoch)) open.push(request)
  }
  settleAmbiguous(state, open)
}

/** Gives up: what was never written, or known to be refused, did not run; of the rest nothing is known. */
function endSession(state: ClientState, reason: string): void {
  for (const request of state.requests.all()) {
    if (request.sending === undefined) settle(state, request, { type: 'undeliverable', requestId: request.id, reason })
    else settle(state, request, { type: 'outcomeUnknown', requestId: request.id })
  }
  state.isEnded = true
  state.events.push({ type: 'ended', reason })
}
