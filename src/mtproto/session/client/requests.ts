import type { RequestId } from '../session.js'
import type { Request, Sending } from './request.js'

/** Of a request that is written again and again, an answer to its oldest ids is not to be expected any more. */
const MOST_MESSAGE_IDS = 16

/** The requests that are not settled, and the queue of those that are to be written. */
export class Requests {
  readonly #byId: Map<RequestId, Request> = new Map()
  readonly #byMessageId: Map<bigint, Request> = new Map()
  readonly #holding: Set<Request> = new Set()
  /** By request id, that is in the order in which they were made. */
  #queue: Request[] = []

  get size(): number {
    return this.#byId.size
  }

  get(id: RequestId): Request | undefined {
    return this.#byId.get(id)
  }

  /** The request that was written under a message id, now or earlier. */
  byMessageId(messageId: bigint): Request | undefined {
    return this.#byMessageId.get(messageId)
  }

  /** Every request, in the order in which they were made. */
  all(): IterableIterator<Request> {
    return this.#byId.values()
  }

  get hasQueued(): boolean {
    return this.#queue.length > 0
  }

  /** Those that are to be written, in order. */
  get queued(): readonly Request[] {
    return this.#queue
  }

  /** Those of the queue that may be written now: as long as one holds the others, only such. */
  get ready(): readonly Request[] {
    if (this.#holding.size === 0) return this.#queue
    return this.#queue.filter((request) => request.holdsOthers)
  }

  add(request: Request): void {
    this.#byId.set(request.id, request)
    this.#queue.push(request)
    if (request.holdsOthers) this.#holding.add(request)
  }

  /** Puts requests back into the queue, each where its turn was. */
  requeue(requests: readonly Request[], as: 'new' | 'again'): void {
    const queued = requests.filter((request) => request.queuedAs === undefined && this.#byId.has(request.id))
    for (const request of requests) {
      request.queuedAs = as
      if (as === 'new') {
        request.stage = 'queued'
        request.sending = undefined
      }
    }
    if (queued.length > 0) this.#queue = [...this.#queue, ...queued].toSorted((left, right) => left.id - right.id)
  }

  /** Takes requests out of the queue. */
  unqueue(requests: ReadonlySet<Request>): void {
    for (const request of requests) request.queuedAs = undefined
    if (requests.size > 0) this.#queue = this.#queue.filter((request) => !requests.has(request))
  }

  /** Notes that a request has been written. */
  written(request: Request, sending: Sending): void {
    if (!request.messageIds.includes(sending.messageId)) request.messageIds.push(sending.messageId)
    this.#byMessageId.set(sending.messageId, request)
    const oldest = request.messageIds.length > MOST_MESSAGE_IDS ? request.messageIds.shift() : undefined
    if (oldest !== undefined) this.#byMessageId.delete(oldest)
    request.sending = sending
    if (request.stage === 'queued') request.stage = 'sent'
  }

  /** Forgets a request that is settled. */
  remove(request: Request): void {
    this.#byId.delete(request.id)
    this.#holding.delete(request)
    for (const messageId of request.messageIds) this.#byMessageId.delete(messageId)
    if (request.queuedAs !== undefined) this.unqueue(new Set([request]))
  }
}
