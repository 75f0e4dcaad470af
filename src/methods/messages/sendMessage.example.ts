import type { Stage } from '../../../tests/stage/stage.js'
import { html } from '../../index.js'

/** Sends a text, and answers it with a name in bold, whatever letters the name has. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const question = await client.sendMessage(chatId, 'Who waters the <b>roses</b>?', { parseMode: 'html' })
  const me = await client.getMe()
  await client.sendMessage(chatId, html`<b>${me.firstName}</b> does.`, {
    replyTo: question.id,
    disableNotification: true,
  })
}
