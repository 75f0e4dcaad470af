import type * as tl from '../../tl/generated/api.js'
import type { SignInState } from './signInState.js'

/** Looks for `updateLoginToken`, which comes before anybody is signed in and so belongs to no stream of updates. */
export function hearLoginToken(state: SignInState, updates: tl.Updates): void {
  if (updates._ === 'updateShort' && updates.update._ === 'updateLoginToken') state.onLoginToken?.()
  if (!('updates' in updates)) return
  if (updates.updates.some(({ _ }) => _ === 'updateLoginToken')) state.onLoginToken?.()
}
