import type * as tl from '../../tl/generated/api.js'

/** A command that a bot lists. */
export interface BotCommand {
  /** Without the slash: 1 to 32 of the letters a to z, digits and underscores. */
  readonly command: string
  /** What it does, in 1 to 256 characters. */
  readonly description: string
}

/** Builds a `BotCommand`. */
export function botCommandFromTl({ command, description }: tl.BotCommand): BotCommand {
  return { command, description }
}
