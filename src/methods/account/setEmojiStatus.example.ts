import type { Stage } from '../../../tests/stage/stage.js'

/** Shows a flower, with Premium. */
export async function example({ client }: Stage): Promise<void> {
  const { isPremium } = await client.getMe()
  if (isPremium) await client.setEmojiStatus('5368324170671202286')
}
