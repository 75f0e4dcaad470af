import type { Stage } from '../../../tests/stage/stage.js'

/** Tells what was written last in a topic. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  const { id } = await client.createTopic(chatId, 'Roses')
  await client.sendMessage(chatId, 'Which ones smell?', { replyTo: id })
  const found = await client.getTopic(chatId, id)
  if (found?.lastMessage?.type === 'text') await client.sendMessage('me', found.lastMessage.text)
}
