import type { Pending } from '../openCall.js'
import type { LinkState } from './linkOptions.js'

/** Tells what the calls of a link wait for, from the state of the link and how its attempts went. */
export function describePending(
  state: LinkState,
  attempts: { readonly place: string | undefined; readonly trouble: Error | undefined },
): Pending {
  const { place, trouble } = attempts
  return { activity: place === undefined ? 'while its key was loaded' : ACTIVITIES[state](place), trouble }
}

const ACTIVITIES: { readonly [State in LinkState]: (place: string) => string } = {
  connecting: (place) => `while connecting to ${place}`,
  ready: (place) => `over the line to ${place}`,
  waiting: (place) => `while waiting to connect again; the last attempt led to ${place}`,
  stopped: () => 'since its link was stopped',
}
