import type { Stage } from '../../../tests/stage/stage.js'

/** Opens a topic and writes the first message in it. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  const { id } = await client.createTopic(chatId, 'Roses', { color: 0xff93b2 })
  await client.sendMessage(chatId, 'Which ones smell?', { replyTo: id })
}
