import type { Stage } from '../../../tests/stage/stage.js'

/** Lists what the bot can do: for everybody, and more for the administrators of groups. */
export async function example({ newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot')
  await bot.setMyCommands([{ command: 'tide', description: 'When the water is high' }])
  await bot.setMyCommands(
    [
      { command: 'tide', description: 'When the water is high' },
      { command: 'place', description: 'Choose the place' },
    ],
    { scope: { type: 'allChatAdministrators' } },
  )
}
