import type { Stage } from '../../../tests/stage/stage.js'

/** Leaves a chat that a stranger brought the account into. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { canReport } = await client.getChatSettings(chatId)
  if (canReport) await client.leaveChat(chatId)
}
