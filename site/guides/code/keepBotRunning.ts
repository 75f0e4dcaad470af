import { Bot } from 'whimbrel/bot'
import type { Stage } from '../../../tests/stage/stage.js'

export async function keepBotRunning({ client, newBot, pass }: Stage): Promise<void> {
  const { client: account } = await newBot('tide_bot')
  const bot = new Bot(account)
  const failures: string[] = []

  const safe = bot.errorBoundary((error, context) => {
    failures.push(`A ${context.type} failed: ${String(error)}`)
  })
  safe.command('tide', () => {
    throw new Error('The sea is out of reach')
  })

  await client.sendMessage('@tide_bot', '/tide')
  await pass(1_000)
  if (failures.length !== 1) throw new Error('The boundary has taken the error, once')
}
