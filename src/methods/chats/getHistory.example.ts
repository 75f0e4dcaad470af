import type { Stage } from '../../../tests/stage/stage.js'

/** Counts what was ever written in a chat, a page at a time. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.sendMessage(chatId, 'Welcome!')

  let texts = 0
  for (let offsetId = 0; ;) {
    const page = await client.getHistory(chatId, { offsetId })
    texts += page.filter(({ type }) => type === 'text').length
    const oldest = page.at(-1)
    if (oldest === undefined) break
    offsetId = oldest.id
  }
  await client.sendMessage('me', `So far ${texts} messages`)
}
