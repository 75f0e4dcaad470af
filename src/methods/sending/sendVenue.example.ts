import type { Stage } from '../../../tests/stage/stage.js'

/** Invites to a place with a name. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.sendVenue(chatId, 52.3667, 4.9079, 'Hortus Botanicus', 'Plantage Middenlaan 2a, Amsterdam')
}
