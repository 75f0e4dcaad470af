import type { Stage } from '../../../tests/stage/stage.js'

/** Keeps the members of a large group from being written to by strangers. */
export async function example({ client, largeChat }: Stage): Promise<void> {
  const chatId = await largeChat()
  await client.hideMemberList(chatId)
}
