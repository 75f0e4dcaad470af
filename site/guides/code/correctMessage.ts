import { html } from 'whimbrel'
import type { Stage } from '../../../tests/stage/stage.js'

export async function correctMessage({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'The roses are out since Munday.')

  await client.editMessageText(chatId, id, html`The roses are out since <i>Monday</i>.`)
  await client.forwardMessage(chatId, 'me', id)
  await client.deleteMessage(chatId, id)
}
