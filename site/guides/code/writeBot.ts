import { Bot } from 'whimbrel/bot'
import type { Stage } from '../../../tests/stage/stage.js'

export async function writeBot({ client, newClient, sandbox, pass }: Stage): Promise<void> {
  const { token } = sandbox.createBot({ firstName: 'Tides', username: 'tide_bot' })
  const account = await newClient()

  const bot = new Bot(account)
  bot.command('start', (context) => context.reply('Hello! Ask me /tide and the name of a place.'))
  bot.command('tide', async (context) => {
    const place = context.command.text || 'Texel'
    await context.reply(`High water at ${place} is at dawn.`)
  })
  bot.hears(/thank(s| you)/i, (context) => context.reply('You are welcome.'))

  await account.signIn({ botToken: token })

  await client.sendMessage('@tide_bot', '/tide Vlieland')
  await pass(1_000)
  const [answer] = await client.getHistory('@tide_bot', { limit: 1 })
  if (answer?.type !== 'text' || !answer.text.includes('Vlieland')) throw new Error('The bot has answered')
}
