import type { Stage } from '../../../tests/stage/stage.js'

/** Shows another colour, with Premium. */
export async function example({ client }: Stage): Promise<void> {
  const { isPremium } = await client.getMe()
  if (isPremium) await client.setNameColor(5)
}
