/** A failure of SQLite, in the same form from every driver. The message speaks of no contents. */
export class SqliteError extends Error {
  override readonly name = 'SqliteError'
  /** The primary result code, such as 5 for `SQLITE_BUSY`. See https://www.sqlite.org/rescode.html. */
  readonly resultCode: number

  constructor(message: string, resultCode: number, options?: ErrorOptions) {
    super(message, options)
    // The upper bytes of an extended code say more than is of use here.
    this.resultCode = resultCode & 0xff
  }
}
