import type { Stage } from '../../../tests/stage/stage.js'

/** Gives the bot a short description, and another one in German. */
export async function example({ newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot')
  await bot.setMyShortDescription({ shortDescription: 'Tides for waders' })
  await bot.setMyShortDescription({ shortDescription: 'Gezeiten', languageCode: 'de' })
}
