import type { Stage } from '../../../tests/stage/stage.js'

/** Shows what people read as the description of the bot. */
export async function example({ client, newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot')
  const text = await bot.getMyDescription()
  await client.sendMessage('me', `People read: ${text}`)
}
