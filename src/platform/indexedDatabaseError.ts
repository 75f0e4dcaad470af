/** A failure of IndexedDB. The message speaks of no contents. */
export class IndexedDatabaseError extends Error {
  override readonly name = 'IndexedDatabaseError'
  /** What the browser calls it, such as `QuotaExceededError`. See https://w3c.github.io/IndexedDB/#exceptions. */
  readonly kind: string

  constructor(message: string, kind: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}
