import type { Stage } from '../../../tests/stage/stage.js'

/** Takes back what was added. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendPoll(chatId, 'What shall we plant?', ['Roses', 'Tulips'], {
    allowAddingOptions: true,
  })
  await client.addPollOption(chatId, id, 'Weeds')
  await client.removePollOption(chatId, id, 2)
}
