/** A web page that the user is signed in to by the button that leads there. See https://core.telegram.org/widgets/login. */
export interface LoginUrl {
  /** An address that begins with `https://`. */
  readonly url: string
  /** What stands on the button in messages that were forwarded. */
  readonly forwardText?: string
  /** The username of the bot in whose name the user is asked; the bot that sends the button where absent. Only in what is sent. */
  readonly botUsername?: string
  /** Asks the user to let the bot write to them. Only in what is sent. */
  readonly requestWriteAccess?: boolean
}
