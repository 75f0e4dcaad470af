import type { Stage } from '../../../tests/stage/stage.js'

/** Gives the bot a description, and another one in German. */
export async function example({ newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot')
  await bot.setMyDescription({ description: 'I tell when the tide comes in.' })
  await bot.setMyDescription({ description: 'Ich sage, wann die Flut kommt.', languageCode: 'de' })
}
