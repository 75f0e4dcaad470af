import type { ServerPolicy, ServerSalt } from '../session.js'
import { ServerSalts, saltInUse } from '../serverSalts.js'
import type { ServerState } from './serverState.js'

/** Server time in milliseconds. */
export function serverTimeAt(state: ServerState, now: number): number {
  return now + (state.policy?.timeOffsetMs?.(now) ?? state.timeOffsetMs)
}

/** What was handed in, or else salts of the session's own, beginning with its first packet. */
export function policyOf(state: ServerState, now: number): ServerPolicy {
  state.policy ??= createOwnPolicy(state, now)
  return state.policy
}

/** The salt that the server writes with, which is the one that it wants to read. */
export function currentSalt(state: ServerState, now: number): bigint {
  const serverTimeMs = serverTimeAt(state, now)
  return saltInUse(policyOf(state, now).salts(serverTimeMs), serverTimeMs / 1_000)?.salt ?? state.firstSalt
}

/** Whether a salt is still accepted. */
export function isAcceptedSalt(state: ServerState, salt: bigint, now: number): boolean {
  const serverTimeMs = serverTimeAt(state, now)
  const seconds = serverTimeMs / 1_000
  const holds = (entry: ServerSalt): boolean => entry.validSince <= seconds && seconds < entry.validUntil
  return policyOf(state, now)
    .salts(serverTimeMs)
    .some((entry) => entry.salt === salt && holds(entry))
}

function createOwnPolicy(state: ServerState, now: number): ServerPolicy {
  const { crypto, authKey } = state.cipher
  const salts = new ServerSalts({ crypto, authKey, salt: state.firstSalt, startedAt: serverTimeAt(state, now) })
  return {
    salts: (serverTimeMs) => salts.salts(serverTimeMs),
    destroySession: () => false,
    destroyAuthKey: () => false,
  }
}
