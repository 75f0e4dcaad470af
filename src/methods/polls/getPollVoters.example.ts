import type { Stage } from '../../../tests/stage/stage.js'

/** Thanks those who voted for roses. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendPoll(chatId, 'Roses?', ['Yes', 'No'], { isAnonymous: false })
  await client.vote(chatId, id, [0])
  const { voters } = await client.getPollVoters(chatId, id, { optionIndex: 0 })
  await client.sendMessage(chatId, `Thanks to all ${voters.length} of you.`)
}
