import type { Stage } from '../../../tests/stage/stage.js'

/** Finds who changed the title last. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.setChatTitle(chatId, 'Orchard')
  for await (const { action, userId } of client.iterateRecentActions(chatId)) {
    if (action.type !== 'changeTitle') continue
    await client.sendMessage('me', `${userId} called the chat ${action.new}`)
    break
  }
}
