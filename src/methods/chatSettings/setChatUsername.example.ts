import type { Stage } from '../../../tests/stage/stage.js'

/** Opens a group for everyone. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.setChatUsername(chatId, '@garden_talk')
}
