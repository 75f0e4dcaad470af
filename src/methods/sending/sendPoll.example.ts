import type { Stage } from '../../../tests/stage/stage.js'

/** Asks a question with one right answer. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.sendPoll(chatId, 'Which one is a rose?', ['Tulipa', 'Rosa', 'Quercus'], {
    type: 'quiz',
    correctOptionIndexes: [1],
    explanation: 'The others are a tulip and an oak.',
    openPeriodSeconds: 600,
  })
}
