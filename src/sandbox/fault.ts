/** An error that the sandbox answers a call with, under Telegram's own code and name. */
export class Fault extends Error {
  override readonly name = 'Fault'
  /** The error code, close to HTTP's: 303, 400, 401, 403, 406, 420, 500. */
  readonly code: number
  /** The error's text as it goes over the wire, such as `FLOOD_WAIT_30`. */
  readonly text: string

  constructor(code: number, text: string) {
    super(`${text} (${code})`)
    this.code = code
    this.text = text
  }
}

/** Makes the error to throw from a handler. See https://core.telegram.org/api/errors. */
export function fault(code: number, text: string): Fault {
  return new Fault(code, text)
}
