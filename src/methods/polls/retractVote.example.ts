import type { Stage } from '../../../tests/stage/stage.js'

/** Votes, and thinks better of it. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendPoll(chatId, 'Shall we plant roses?', ['Yes', 'No'])
  await client.vote(chatId, id, [1])
  await client.retractVote(chatId, id)
}
