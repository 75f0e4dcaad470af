import { StorageError } from '../errors/storageError.js'

/** What a shared opening opens and closes. */
export interface SharedOpeningOptions<Handle> {
  /** What the storage is called in errors. */
  readonly place: string
  readonly open: () => Promise<Handle>
  readonly close: (handle: Handle) => Promise<void> | void
}

/** One handle for all who have a storage open: the first opens it and the last closes it. */
export class SharedOpening<Handle> {
  readonly #options: SharedOpeningOptions<Handle>
  #count = 0
  #handle: Handle | undefined
  /** What is being done: openings and closings go one after the other. */
  #last: Promise<void> = Promise.resolve()

  constructor(options: SharedOpeningOptions<Handle>) {
    this.#options = options
  }

  /** Returns the handle, or throws where nobody has the storage open. */
  get handle(): Handle {
    if (this.#handle === undefined) {
      throw new StorageError(
        `The storage ${this.#options.place} is not open: call \`open()\` first, and nothing after \`close()\`.`,
      )
    }
    return this.#handle
  }

  open(): Promise<void> {
    return this.#next(async () => {
      this.#handle ??= await this.#options.open()
      this.#count += 1
    })
  }

  /** Takes one opening back; where there is none left, it does nothing. */
  close(): Promise<void> {
    return this.#next(async () => {
      if (this.#count > 0) this.#count -= 1
      const handle = this.#handle
      if (this.#count > 0 || handle === undefined) return
      this.#handle = undefined
      await this.#options.close(handle)
    })
  }

  #next(action: () => Promise<void>): Promise<void> {
    const result = this.#last.then(action)
    // Whoever asked hears of the failure; the next one begins all the same.
    this.#last = result.catch(() => {})
    return result
  }
}
