import type { Stage } from '../../../tests/stage/stage.js'

/** Says good-bye and signs out. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.sendMessage(chatId, 'Good-bye!')
  await client.signOut()
}
