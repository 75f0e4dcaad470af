import type { Stage } from '../../../tests/stage/stage.js'

/** Leaves no room for talk besides the topics. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  await client.hideGeneralTopic(chatId)
}
