import type { Stage } from '../../../tests/stage/stage.js'

/** Gives the bot a name, and another one in German. */
export async function example({ newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot')
  await bot.setMyName({ name: 'Tide Table' })
  await bot.setMyName({ name: 'Gezeiten', languageCode: 'de' })
}
