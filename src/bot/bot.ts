import type { Client, BotClient } from '../client/client.js'
import { eventNames } from '../client/context/eventNames.js'
import { Composer } from './composer.js'

/**
 * A client whose updates go through middleware, in the order in which it was added.
 *
 * `const bot = new Bot(client)`, then `bot.command('start', (context) => context.reply('Hello'))`, then `await client.start(...)`.
 * What no error boundary takes is handled as the client handles what its handlers throw: the update comes again, as often as the client's
 * option `deliveryAttempts` says, and is then put aside. A bot can be for a person's account as well.
 */
export class Bot extends Composer {
  readonly #off: readonly (() => void)[]

  constructor(client: Client | BotClient) {
    super()
    const middleware = this.toMiddleware()
    const handle = async (context: object): Promise<void> => {
      await middleware(context, () => Promise.resolve())
    }
    this.#off = eventNames.filter((name) => name !== 'rawUpdate').map((name) => client.on(name, handle))
  }

  /** Takes the bot off its client: no middleware runs any more. The client goes on. */
  detach(): void {
    for (const off of this.#off) off()
  }
}
