import type { Stage } from '../../../tests/stage/stage.js'

/** Adds bots to a chat, and tells whom Telegram did not let in. */
export async function example({ client, chatId, newBot }: Stage): Promise<void> {
  await newBot('garden_bot')
  await newBot('weather_bot')

  const failed = await client.addChatMembers(chatId, ['@garden_bot', '@weather_bot'])
  if (failed.length > 0) await client.sendMessage('me', `Not in yet: ${failed.map(({ userId }) => userId).join(', ')}`)
}
