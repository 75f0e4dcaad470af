/** A person to be made. */
export interface NewUserOptions {
  /** 1 to 64 characters. */
  readonly firstName: string
  /** Shown after the first name. */
  readonly lastName?: string
  /** In international form; a number that nobody has when absent. */
  readonly phoneNumber?: string
  /** Without `@`. */
  readonly username?: string
  /** What the person says of themselves. */
  readonly about?: string
  /** Sets up the second factor. */
  readonly password?: string
  /** Helps to remember the password. */
  readonly passwordHint?: string
  /** The address by which a forgotten password is recovered. Only with a password. */
  readonly recoveryEmail?: string
  /** The address that login codes are mailed to. */
  readonly loginEmail?: string
  /** Keeps the account from signing in before it has such an address. */
  readonly requireLoginEmail?: boolean
  /** The data centre that the account lives in, one of the sandbox's; its home when absent. */
  readonly dcId?: number
}

/** A person of the sandbox. */
export interface SandboxUser {
  readonly id: number
  readonly firstName: string
  readonly lastName?: string
  readonly username?: string
  /** In international form, with `+`. */
  readonly phoneNumber: string
}

/** A bot to be made. */
export interface NewBotOptions {
  /** The name that people see. */
  readonly firstName: string
  /** Without `@`; it ends in `bot`. */
  readonly username: string
  /** What people read before they start the bot. */
  readonly description?: string
  /** Keeps messages of groups from the bot that are not meant for it, as is usual; it hears all when absent. */
  readonly limitToOwnMessages?: boolean
  /** Lets people use the bot inline: what they see in the empty field for the query. The bot takes no inline queries when absent. */
  readonly inlinePlaceholder?: string
  /** Tells the bot which inline results people send. */
  readonly tellOfChosenResults?: boolean
  /** The data centre that the bot lives in, one of the sandbox's; its home when absent. */
  readonly dcId?: number
}

/** A bot of the sandbox. */
export interface SandboxBot {
  readonly id: number
  readonly firstName: string
  readonly username: string
  /** What the bot signs in with. */
  readonly token: string
}

/** Makes accounts, and knows their secrets. */
export interface AccountControl {
  /** Adds a person. Throws an `InputError` where the phone number or username is taken or cannot be, or there is no such data centre. */
  createUser(options: NewUserOptions): Promise<SandboxUser>
  /** Adds a bot. Throws an `InputError` where the username is taken or cannot be. */
  createBot(options: NewBotOptions): SandboxBot
  /** Gives the latest login code that was sent to a phone number. Throws an `InputError` where none was, or it was used. */
  loginCode(phoneNumber: string): string
  /** Gives the latest code that was mailed to an address. Throws an `InputError` where none was, or it was used. */
  emailCode(email: string): string
}
