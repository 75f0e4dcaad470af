import { toHtml } from 'whimbrel'
import type { Stage } from '../../../tests/stage/stage.js'

export async function parseMarkup({ client, chatId }: Stage): Promise<void> {
  const message = await client.sendMessage(chatId, 'Who waters the <b>roses</b>?', { parseMode: 'html' })

  if (message.text !== 'Who waters the roses?') throw new Error('The tags are no part of the text')
  if (toHtml(message) !== 'Who waters the <b>roses</b>?') throw new Error('A message can be written as HTML again')
}
