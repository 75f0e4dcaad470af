import type { Stage } from '../../../tests/stage/stage.js'

/** Ends a poll, and tells how it went. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendPoll(chatId, 'Shall we plant roses?', ['Yes', 'No'])
  await client.vote(chatId, id, [0])
  const { options } = await client.stopPoll(chatId, id)
  const results = options.map(({ text, voterCount }) => `${text}: ${voterCount}`)
  await client.sendMessage(chatId, results.join(', '))
}
