import type { Stage } from '../../../tests/stage/stage.js'

/** Sends a text, and answers it in bold. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const question = await client.sendMessage(chatId, 'Who waters the roses?')
  await client.sendMessage(chatId, 'I do.', {
    replyTo: question.id,
    entities: [{ type: 'bold', offset: 0, length: 1 }],
    disableNotification: true,
  })
}
