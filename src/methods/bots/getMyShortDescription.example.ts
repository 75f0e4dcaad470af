import type { Stage } from '../../../tests/stage/stage.js'

/** Shows what people read as the short description of the bot. */
export async function example({ client, newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot')
  const text = await bot.getMyShortDescription()
  await client.sendMessage('me', `People read: ${text}`)
}
