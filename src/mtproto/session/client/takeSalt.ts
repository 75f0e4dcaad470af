import type { ClientState } from './clientState.js'

/** Takes up a salt that the server told of in answer to an own message. */
export function takeSalt(state: ClientState, salt: bigint, now: number): void {
  const serverSeconds = state.time.secondsAt(now)
  if (state.salts.use(serverSeconds) === salt) return
  state.salts.take(salt, serverSeconds)
  state.events.push({ type: 'salts', salts: state.salts.salts })
}
