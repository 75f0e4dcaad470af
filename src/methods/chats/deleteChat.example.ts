import type { Stage } from '../../../tests/stage/stage.js'

/** Deletes a chat that is needed no more. */
export async function example({ client }: Stage): Promise<void> {
  const chat = await client.createSupergroup('Harvest 2025')

  await client.deleteChat(chat.id)
}
