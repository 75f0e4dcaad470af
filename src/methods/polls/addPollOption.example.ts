import type { Stage } from '../../../tests/stage/stage.js'

/** Adds what was forgotten. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendPoll(chatId, 'What shall we plant?', ['Roses', 'Tulips'], {
    allowAddingOptions: true,
  })
  await client.addPollOption(chatId, id, 'Oaks')
}
