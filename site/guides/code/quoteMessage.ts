import type { Stage } from '../../../tests/stage/stage.js'

export async function quoteMessage({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'The roses are out, and the tulips are over.')

  await client.sendMessage(chatId, 'At last!', { replyTo: id })
  await client.sendMessage(chatId, 'Already?', {
    replyTo: { type: 'message', messageId: id, quote: { text: 'the tulips are over', offset: 23, entities: [] } },
  })
}
