import type { Core } from '../../core/core.js'
import type { Delivery } from '../../core/updates/delivery.js'
import type { DeliveryContext } from '../../core/updates/deliveryContext.js'
import type { Handling } from '../../core/updates/deliveryDesk.js'
import { getJoinRequests } from '../../methods/joinRequests/getJoinRequests.js'
import type * as tl from '../../tl/generated/api.js'
import type { JoinRequest } from '../../types/joinRequests/joinRequest.js'
import type { PendingJoinRequests } from '../../types/updates/pendingJoinRequests.js'
import type { DeliveredEvent, DeliveredEventName, LoopEvent } from './deliveredEvent.js'
import { deliveryEvents } from './deliveryEvents.js'
import { type Told, toldEvent } from './toldEvent.js'

const MOST_REQUESTS = 100
const MOST_SEEN_REQUESTS = 1_000

/** What the handling of updates is made of. */
export interface UpdateHandlingOptions {
  readonly core: Core
  /** Whether messages that the account sends itself are told: those of people when absent. */
  readonly outgoingMessages: boolean | undefined
  /** Whether anybody listens to an event, so that nothing is written down or fetched in vain. */
  readonly listensTo: (name: DeliveredEventName) => boolean
  /** Whether anybody listens to anything. */
  readonly hasAudience: () => boolean
  /** Resolves when somebody comes to listen. */
  readonly arrival: () => Promise<void>
  /** Runs the handlers of an event that are not in `finished`; throws what one of them threw. */
  readonly deliver: (event: DeliveredEvent, context: DeliveryContext, finished: Set<unknown>) => Promise<void>
  readonly loops: {
    readonly isOpen: boolean
    /** Offers an event to the loops, and resolves when they are done with it or were left in the middle of it. */
    offer(event: LoopEvent, context: DeliveryContext): Promise<'done' | 'left'>
  }
  readonly onError: (error: unknown) => void
}

/** Hands deliveries to handlers and loops. */
export class UpdateHandling {
  readonly #options: UpdateHandlingOptions
  readonly #seenRequests: Set<string> = new Set()

  constructor(options: UpdateHandlingOptions) {
    this.#options = options
  }

  /** Whether anybody listens to what an update stands for. */
  wants(update: tl.Update, selfId: number): boolean {
    const { core, listensTo, loops } = this.#options
    if (listensTo('rawUpdate')) return true
    const event = toldEvent(update, core.peers, this.#told(selfId))
    if (event === undefined) return false
    if (loops.isOpen || listensTo(event.type)) return true
    if (event.type === 'message') return event.message.mediaGroupId !== undefined && listensTo('album')
    return event.type === 'pendingJoinRequests' && listensTo('joinRequest')
  }

  /** Prepares the handling of a delivery: a handler that is done with it is not run again when another fails. */
  prepare(delivery: Delivery, selfId: number): Handling {
    const { core, deliver, loops, hasAudience, arrival } = this.#options
    const { forHandlers, forLoops } = deliveryEvents(delivery, core.peers, this.#told(selfId))
    const parts = forHandlers.map((event) => ({ event, finished: new Set() }))
    let isAnnounced = false
    return async (context) => {
      // It was written down for somebody who has not come yet, or is gone for the moment.
      while (!hasAudience()) await arrival()
      for (const part of parts) {
        await deliver(part.event, context, part.finished)
        if (part.event.type !== 'pendingJoinRequests' || isAnnounced) continue
        const requests = await this.#newRequests(part.event.pendingJoinRequests)
        isAnnounced = true
        const announcements = requests.map((joinRequest) => ({ type: 'joinRequest', joinRequest }) as const)
        parts.push(...announcements.map((event) => ({ event, finished: new Set() })))
      }
      for (const event of forLoops) {
        if (loops.isOpen && (await loops.offer(event, context)) === 'left') return 'left'
      }
      return 'done'
    }
  }

  #told(selfId: number): Told {
    const { core, outgoingMessages } = this.#options
    return { selfId, isOutgoingTold: outgoingMessages ?? core.account.current?.isBot !== true }
  }

  /** Telegram tells people only that requests are waiting; who asks is looked up. Bots are told by an update of their own. */
  async #newRequests({ chat, count }: PendingJoinRequests): Promise<readonly JoinRequest[]> {
    const { core, listensTo } = this.#options
    if (count === 0 || !listensTo('joinRequest')) return []
    const requests = await getJoinRequests(core, chat.id, { limit: Math.min(count, MOST_REQUESTS) })
    return requests.toReversed().filter((request) => this.#isNew(request))
  }

  #isNew({ chat, from, date }: JoinRequest): boolean {
    const key = `${chat.id} ${from.id} ${date.getTime()}`
    if (this.#seenRequests.has(key)) return false
    this.#seenRequests.add(key)
    const [oldest] = this.#seenRequests
    if (this.#seenRequests.size > MOST_SEEN_REQUESTS && oldest !== undefined) this.#seenRequests.delete(oldest)
    return true
  }
}
