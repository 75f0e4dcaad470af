import type { ClientEvents } from '../clientEvents.js'

/** The names of the events that belong to a connection and not to the stream of updates: they are told once, and not delivered. */
export type PassingEventName = 'connectionState' | 'authorizationState' | 'callLimit'

/** The names of the events that are delivered: again after a failure, again after a crash. */
export type DeliveredEventName = Exclude<keyof ClientEvents, PassingEventName>

/** One event that is delivered. */
export type DeliveredEvent = ClientEvents[DeliveredEventName]

/** The names of the events that a loop over `client.updates` is given. */
export type LoopEventName = Exclude<DeliveredEventName, 'rawUpdate'>

/** One event that a loop is given. */
export type LoopEvent = ClientEvents[LoopEventName]
