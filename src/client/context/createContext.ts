import { InputError } from '../../errors/inputError.js'
import type { ClientEvent } from '../clientEvents.js'
import { METHOD_LEADS } from '../generated/methodCatalogue.js'
import { type FactName, factsOf } from './facts.js'

/** An event, and the client that it came to. */
type Come<Owner, Event extends ClientEvent = ClientEvent> = Event & { readonly client: Owner }

const FACT_NAMES: readonly FactName[] = [
  'chatId',
  'messageId',
  'userId',
  'callbackQueryId',
  'inlineQueryId',
  'inlineMessageId',
]

/** What every context inherits: what is known of its event, and the methods that begin with that. */
const SHORTCUTS: object = {}

/** Makes what handlers are given: the event's own fields and the client, with the shortcuts behind them. */
export function createContext<Owner extends object, Event extends ClientEvent>(
  event: Event,
  client: Owner,
): Come<Owner, Event> {
  const context = { ...event, client }
  Object.setPrototypeOf(context, SHORTCUTS)
  return context
}

for (const name of FACT_NAMES) {
  Object.defineProperty(SHORTCUTS, name, {
    get(this: ClientEvent) {
      return factsOf(this)[name]
    },
  })
}

for (const [method, lead] of Object.entries(METHOD_LEADS)) {
  Object.defineProperty(SHORTCUTS, method, {
    value(this: Come<object>, ...rest: readonly unknown[]): unknown {
      return call(this, method, lead, rest)
    },
  })
}

Object.defineProperty(SHORTCUTS, 'reply', {
  value(this: Come<object>, text: unknown, options: object = {}): unknown {
    return call(this, 'sendMessage', ['chatId'], [text, { ...options, replyTo: factOf(this, 'messageId', 'reply') }])
  },
})

function call(context: Come<object>, method: string, lead: readonly FactName[], rest: readonly unknown[]): unknown {
  const known = lead.map((name) => factOf(context, name, method))
  const found: unknown = Reflect.get(context.client, method)
  if (typeof found !== 'function') throw new TypeError(`The client has no method ${method}.`)
  return Reflect.apply(found, context.client, [...known, ...rest])
}

function factOf(context: Come<object>, name: FactName, method: string): number | string {
  const fact = factsOf(context)[name]
  if (fact !== undefined) return fact
  throw new InputError(`${method} needs a ${name}, which this event (${context.type}) does not have.`, name)
}
