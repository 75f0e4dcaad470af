import type { Stage } from '../../../tests/stage/stage.js'

/** Shows the commands that the bot lists for everybody. */
export async function example({ client, newBot }: Stage): Promise<void> {
  const { client: bot } = await newBot('tide_bot')
  const commands = await bot.getMyCommands()
  await client.sendMessage(
    'me',
    `${commands.length} commands: ${commands.map(({ command }) => `/${command}`).join(', ')}`,
  )
}
