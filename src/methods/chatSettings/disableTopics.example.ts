import type { Stage } from '../../../tests/stage/stage.js'

/** Gives up the topics of a group that has become quiet. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.enableTopics(chatId)
  await client.disableTopics(chatId)
}
