import { Bot } from 'whimbrel/bot'
import type { Stage } from '../../../tests/stage/stage.js'

export async function filterUpdates({ client, newBot, pass }: Stage): Promise<void> {
  const { client: account } = await newBot('echo_bot')
  const bot = new Bot(account)
  let count = 0

  bot.use(async (_, next) => {
    count++
    await next()
  })
  const inPrivate = bot.filter((context) => context.type === 'message' && context.message.chat.type === 'private')
  inPrivate.on('message:text', (context) => context.reply(context.message))
  inPrivate.on('message:poll', (context) => context.reply(`I do not vote on "${context.message.poll.question}".`))

  await client.sendMessage('@echo_bot', 'Is there anybody?')
  await pass(1_000)
  if (count === 0) throw new Error('Every update passes the first middleware')
}
