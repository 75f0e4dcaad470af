import { WhimbrelError } from './whimbrelError.js'

const TRAILING_NUMBER = /^(.*)_(\d+)$/

/**
 * An error that Telegram answered with.
 * `name` is the error name without its number (`FLOOD_WAIT`) and `value` is that number (30 of `FLOOD_WAIT_30`).
 * See https://core.telegram.org/api/errors.
 */
export class RpcError extends WhimbrelError {
  readonly type = 'rpc'
  override readonly name: string
  /** The error code, close to HTTP's: 303, 400, 401, 403, 406, 420, 500. */
  readonly code: number
  /** The number inside the error's text, such as the seconds of a flood wait or a data centre. */
  readonly value: number | undefined
  /** The text exactly as it came, for example `FLOOD_WAIT_30`. */
  readonly text: string
  /** The TL function that failed. */
  readonly method: string

  constructor(code: number, text: string, method: string, advice?: string) {
    super(`${method} failed with ${text} (${code})${advice === undefined ? '' : `: ${advice}`}`)
    const match = TRAILING_NUMBER.exec(text)
    this.name = match?.[1] ?? text
    this.value = match?.[2] === undefined ? undefined : Number(match[2])
    this.code = code
    this.text = text
    this.method = method
  }
}
