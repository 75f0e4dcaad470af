/** The command at the beginning of a text. */
export interface BotCommandCall {
  /** Without the slash and without the username of a bot, in lower case. */
  readonly name: string
  /** What follows it, without the blanks around. */
  readonly text: string
}

interface FoundCommand extends BotCommandCall {
  /** The bot that the command is for, where it says so; in lower case. */
  readonly username: string | undefined
}

const COMMAND = /^\/([a-z0-9_]{1,64})(?:@([a-z0-9_]{3,32}))?(?=\s|$)/i

/** Reads the command that a text begins with; nothing where it begins with none. */
export function botCommandOf(text: string): FoundCommand | undefined {
  const match = COMMAND.exec(text)
  if (match === null) return undefined
  const [whole, name = '', username] = match
  return { name: name.toLowerCase(), username: username?.toLowerCase(), text: text.slice(whole.length).trim() }
}
