import { html, md } from 'whimbrel'
import type { Stage } from '../../../tests/stage/stage.js'

export async function formatText({ client, chatId }: Stage): Promise<void> {
  const { firstName } = await client.getMe()

  await client.sendMessage(chatId, html`<b>${firstName}</b> waters the <i>roses</i>.`)
  await client.sendMessage(chatId, md`*${firstName}* waters the _tulips_: [how](https://example.org/tulips)`)
}
