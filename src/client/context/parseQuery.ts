import { InputError } from '../../errors/inputError.js'
import type { ClientEvent, ClientEventName } from '../clientEvents.js'
import { eventNames, isEventName } from './eventNames.js'
import { fieldOf } from './fieldOf.js'

/** A query, taken apart. */
export interface ParsedQuery {
  readonly name: ClientEventName
  /** Whether an event of that name is one that the query lets through. */
  accepts(event: ClientEvent): boolean
}

/** Takes a query apart. Throws an `InputError` for an event that does not exist. */
export function parseQuery(query: string): ParsedQuery {
  const colon = query.indexOf(':')
  const name = colon < 0 ? query : query.slice(0, colon)
  const word = colon < 0 ? undefined : query.slice(colon + 1)
  if (!isEventName(name)) {
    throw new InputError(`There is no event ${JSON.stringify(name)}; there are ${eventNames.join(', ')}.`, 'query')
  }
  return { name, accepts: word === undefined ? () => true : (event) => isOf(event, word) }
}

function isOf(event: ClientEvent, word: string): boolean {
  return fieldOf(event, event.type, 'type') === word || fieldOf(event, event.type, word) !== undefined
}
