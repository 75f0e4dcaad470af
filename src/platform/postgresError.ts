/** A failure of PostgreSQL or of the way to it. The message holds no password. */
export class PostgresError extends Error {
  override readonly name = 'PostgresError'
  /** The code of the server, such as `40P01`, or of the operating system, such as `ECONNREFUSED`; absent where the line just ended. */
  readonly code: string | undefined

  constructor(message: string, code: string | undefined, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
