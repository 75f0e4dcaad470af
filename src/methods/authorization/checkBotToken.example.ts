import type { Stage } from '../../../tests/stage/stage.js'

/** Signs in a bot. */
export async function example({ newClient, sandbox }: Stage): Promise<void> {
  const { token } = sandbox.createBot({ firstName: 'Gardener', username: 'gardener_bot' })
  const client = await newClient()

  const result = await client.checkBotToken(token)
  if (result.type === 'invalidToken') throw new Error('Ask @BotFather for another token')
}
