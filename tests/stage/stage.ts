import type { Client } from '../../src/client/client.js'
import type { ClientOptions } from '../../src/client/clientOptions.js'
import type { NewBotOptions, Sandbox, SandboxBot, SandboxUser } from '../../src/sandbox/index.js'

/** What an example or a test of a method finds ready: a sandbox in this process and clients of it, all in virtual time. */
export interface Stage {
  readonly sandbox: Sandbox
  /** The account of Olive, who owns the chat. */
  readonly client: Client
  /** The account of Gus, who is not in the chat. */
  readonly guest: Client
  /** A supergroup of Olive's. */
  readonly chatId: number
  /** A client that is connected, with nobody signed in. */
  readonly newClient: (options?: Partial<ClientOptions>) => Promise<Client>
  /** Signs in a further person. */
  readonly newUser: (firstName: string) => Promise<StageUser>
  /** Signs in a bot. */
  readonly newBot: (username: string, options?: Partial<NewBotOptions>) => Promise<StageBot>
  /** Makes a supergroup of Olive's with a hundred members. */
  readonly largeChat: () => Promise<number>
  /** Lets virtual time go by. */
  readonly pass: (ms: number) => Promise<void>
}

/** A person on the stage. */
export interface StageUser extends SandboxUser {
  readonly client: Client
}

/** A bot on the stage. */
export interface StageBot extends SandboxBot {
  readonly client: Client
}
