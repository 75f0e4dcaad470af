import type { Stage } from '../../../tests/stage/stage.js'

/** Goes back to the commands for everybody in German chats. */
export async function example({ newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot')
  await bot.setMyCommands([{ command: 'flut', description: 'Wann das Wasser steht' }], { languageCode: 'de' })
  await bot.deleteMyCommands({ languageCode: 'de' })
}
