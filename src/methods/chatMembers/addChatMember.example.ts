import type { Stage } from '../../../tests/stage/stage.js'

/** Adds a bot to a chat. */
export async function example({ client, chatId, newBot }: Stage): Promise<void> {
  await newBot('garden_bot')

  const failed = await client.addChatMember(chatId, '@garden_bot')
  if (failed.length === 0) await client.sendMessage(chatId, 'Welcome!')
}
