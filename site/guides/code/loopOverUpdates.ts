import type { Stage } from '../../../tests/stage/stage.js'

export async function loopOverUpdates({ client, newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('echo_bot')
  await client.sendMessage('echo_bot', 'Is there anybody?')

  for await (const update of bot.updates) {
    if (update.type !== 'message' || update.message.type !== 'text') continue
    await bot.sendMessage(update.message.chat.id, update.message.text)
    break
  }
}
