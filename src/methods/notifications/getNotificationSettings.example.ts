import type { Stage } from '../../../tests/stage/stage.js'

/** Tells until when a chat is muted. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { muteUntil } = await client.getNotificationSettings(chatId)
  if (muteUntil !== undefined) await client.sendMessage('me', `Muted until ${muteUntil.toISOString()}`)
}
