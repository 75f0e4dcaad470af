import { isClientEvent } from '../client/context/isClientEvent.js'
import { fieldOf } from '../client/context/fieldOf.js'
import type { AnyContext } from './anyContext.js'

/** Tells whether a value is what handlers of a client are given. */
export function isAnyContext(value: unknown): value is AnyContext {
  return isClientEvent(value) && typeof fieldOf(value, 'client') === 'object'
}
