import type { Stage } from '../../../tests/stage/stage.js'

/** Makes a group one where members write but send no media. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.setChatDefaultPermissions(chatId, { canSendMessages: true, canMakeReactions: true })
}
