/** Lets work wait until somebody comes to listen. */
export class Arrivals {
  #waiting: (() => void)[] = []

  /** Resolves when somebody comes. */
  next(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
    })
  }

  /** Says that somebody has come. */
  tell(): void {
    const waiting = this.#waiting
    this.#waiting = []
    for (const resolve of waiting) resolve()
  }

  /** Lets go of whoever waits, without a word: what they wait to handle comes again another time. */
  clear(): void {
    this.#waiting = []
  }
}
