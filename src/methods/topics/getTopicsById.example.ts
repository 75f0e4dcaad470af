import type { Stage } from '../../../tests/stage/stage.js'

/** Looks after two topics. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  const roses = await client.createTopic(chatId, 'Roses')
  const beans = await client.createTopic(chatId, 'Beans')
  const { items } = await client.getTopicsById(chatId, [roses.id, beans.id])
  const unread = items.reduce((sum, { unreadMessageCount }) => sum + unreadMessageCount, 0)
  await client.sendMessage('me', `${unread} messages to read`)
}
