import type { Stage } from '../../../tests/stage/stage.js'

/** Waits with the news until somebody is there to read it. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const others = (await client.getOnlineCount(chatId)) - 1
  if (others > 0) await client.sendMessage(chatId, 'The apples are ripe')
}
