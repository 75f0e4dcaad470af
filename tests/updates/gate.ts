/** A handler that waits until it is let go on. */
export class Gate {
  readonly #waiting: (() => void)[] = []

  get count(): number {
    return this.#waiting.length
  }

  readonly pass = (): Promise<void> =>
    new Promise((resolve) => {
      this.#waiting.push(resolve)
    })

  open(): void {
    for (const resolve of this.#waiting.splice(0)) resolve()
  }
}
