import type { Stage } from '../../../tests/stage/stage.js'

/** Reports a chat that is all advertisements. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.reportChat(chatId, 'spam', { text: 'Nothing but advertisements' })
}
