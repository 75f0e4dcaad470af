import type { ClientEvent } from '../clientEvents.js'
import { isEventName } from './eventNames.js'
import { fieldOf } from './fieldOf.js'

/** Tells whether a value is an event: its `type` is the name of one. */
export function isClientEvent(value: unknown): value is ClientEvent {
  const type = fieldOf(value, 'type')
  return typeof type === 'string' && isEventName(type)
}
