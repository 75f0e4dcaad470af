import type { Request } from './request.js'

/** Requests that something is to be done about at a later time, all at once. */
export class RequestTimer {
  readonly #requests: Set<Request> = new Set()
  #at: number | undefined

  add(request: Request, at: number): void {
    this.#requests.add(request)
    this.#at = Math.min(at, this.#at ?? at)
  }

  has(request: Request): boolean {
    return this.#requests.has(request)
  }

  delete(request: Request): void {
    this.#requests.delete(request)
    if (this.#requests.size === 0) this.#at = undefined
  }

  clear(): void {
    this.#requests.clear()
    this.#at = undefined
  }

  deadline(): number | undefined {
    return this.#at
  }

  /** Takes all of them, if their time has come, in the order in which they were made. */
  take(now: number): Request[] {
    if (this.#at === undefined || this.#at > now) return []
    const taken = [...this.#requests].toSorted((left, right) => left.id - right.id)
    this.clear()
    return taken
  }
}
