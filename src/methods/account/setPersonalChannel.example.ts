import type { Stage } from '../../../tests/stage/stage.js'

/** Shows the news in the profile. */
export async function example({ client }: Stage): Promise<void> {
  const { id } = await client.createChannel('Garden news')
  await client.setChatUsername(id, 'garden_news')
  await client.setPersonalChannel(id)
}
