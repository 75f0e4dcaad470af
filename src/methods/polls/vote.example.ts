import type { Stage } from '../../../tests/stage/stage.js'

/** Votes for the first option. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendPoll(chatId, 'Shall we plant roses?', ['Yes', 'No'])
  await client.vote(chatId, id, [0])
}
