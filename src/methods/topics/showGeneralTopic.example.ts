import type { Stage } from '../../../tests/stage/stage.js'

/** Brings the hall back. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  await client.hideGeneralTopic(chatId)
  await client.showGeneralTopic(chatId)
}
