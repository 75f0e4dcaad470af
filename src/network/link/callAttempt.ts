/** One attempt at a call over one link, by which a later call of the same link can name it. */
export class CallAttempt {
  /** The link that has it. */
  readonly target: object
  #session: object | undefined
  #requestId = 0

  constructor(target: object) {
    this.target = target
  }

  /** Notes the session that has taken it, and its name there; the latest counts. */
  placed(session: object, requestId: number): void {
    this.#session = session
    this.#requestId = requestId
  }

  /** Its name in a session; nothing where that has not got it. */
  requestIdIn(session: object): number | undefined {
    return this.#session === session ? this.#requestId : undefined
  }
}
