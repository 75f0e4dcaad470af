import type { Stage } from '../../../tests/stage/stage.js'

/** Lets the members of a large group find one another. */
export async function example({ client, largeChat }: Stage): Promise<void> {
  const chatId = await largeChat()
  await client.hideMemberList(chatId)
  await client.showMemberList(chatId)
}
