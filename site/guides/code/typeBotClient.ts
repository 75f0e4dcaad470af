import { type BotClient, Client } from 'whimbrel'
import { Bot } from 'whimbrel/bot'
import type { Stage } from '../../../tests/stage/stage.js'

export async function typeBotClient({ sandbox }: Stage): Promise<void> {
  const account: BotClient = new Client<'bot'>({ ...sandbox.connection })
  const bot = new Bot(account)

  bot.command('start', (context) => context.reply('Hello!'))
  // account.searchMessages('@waders') does not compile: only people may search.
  await account.stop()
}
