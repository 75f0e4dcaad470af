import type { Stage } from '../../../tests/stage/stage.js'

/** Shows where one is on the way, and ends it on arrival. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendLocation(chatId, 52.3667, 4.9125, { livePeriodSeconds: 3600 })
  await client.editMessageLiveLocation(chatId, id, 52.367, 4.91, { heading: 270 })
  await client.editMessageLiveLocation(chatId, id, 52.3667, 4.9079, { stop: true })
}
