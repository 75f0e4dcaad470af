import { WhimbrelError } from './whimbrelError.js'

/** An argument that cannot be right. It is thrown before anything is sent, so nothing has happened yet. */
export class InputError extends WhimbrelError {
  readonly type = 'input'
  override readonly name = 'InputError'
  /** The argument or option that was refused, for example `limit`. */
  readonly argument: string | undefined

  constructor(message: string, argument?: string) {
    super(message)
    this.argument = argument
  }
}
