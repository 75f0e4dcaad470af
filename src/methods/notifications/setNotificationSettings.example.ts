import type { Stage } from '../../../tests/stage/stage.js'

/** Mutes a lively chat for the night. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const muteUntil = new Date(client.now().getTime() + 8 * 3_600_000)
  await client.setNotificationSettings(chatId, { muteUntil })
}
