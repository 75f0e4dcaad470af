import type { Client, UpdateContext } from '../client.js'
import type { ClientEventName } from '../clientEvents.js'
import { createContext } from '../context/createContext.js'
import { eventNames } from '../context/eventNames.js'
import type { EventHub } from '../eventHub.js'
import type { Arrivals } from './arrivals.js'
import type { DeliveredEventName, PassingEventName } from './deliveredEvent.js'
import type { UpdateHandlingOptions } from './updateHandling.js'
import type { UpdateLoops } from './updateLoops.js'

/** Who is told of updates: the handlers and the loops of one client. */
export type Audience = Omit<UpdateHandlingOptions, 'core' | 'onError' | 'outgoingMessages'>

const PASSING: Readonly<Record<PassingEventName, true>> = {
  connectionState: true,
  authorizationState: true,
  callLimit: true,
}

const DELIVERED = eventNames.filter(isDelivered)

/** Makes the audience of a client. */
export function createAudience(
  events: EventHub<Client>,
  loops: UpdateLoops<UpdateContext>,
  arrivals: Arrivals,
  client: () => Client,
): Audience {
  return {
    listensTo: (name) => events.has(name),
    hasAudience: () => loops.isOpen || events.hasAny(DELIVERED),
    arrival: () => arrivals.next(),
    deliver: (event, delivery, finished) => events.deliver(event, delivery, finished),
    loops: {
      get isOpen() {
        return loops.isOpen
      },
      offer: (event, delivery) => {
        const context: unknown = createContext({ ...event, ...delivery }, client())
        if (!isUpdateContext(context)) throw new TypeError('A context lacks its event.')
        return loops.offer(context)
      },
    },
  }
}

function isDelivered(name: ClientEventName): name is DeliveredEventName {
  return !Object.hasOwn(PASSING, name)
}

/** The compiler does not see the shortcuts that a context inherits, so this looks at what names it. */
function isUpdateContext(value: unknown): value is UpdateContext {
  return typeof value === 'object' && value !== null && 'type' in value && 'client' in value && 'deliveryId' in value
}
