import type { Stage } from '../../../tests/stage/stage.js'

/** Sends a text, and corrects it. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'The roses are out since Munday.')
  await client.editMessageText(chatId, id, 'The roses are out since Monday.', {
    entities: [{ type: 'italic', offset: 24, length: 6 }],
  })
}
