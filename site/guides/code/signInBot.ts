import type { Stage } from '../../../tests/stage/stage.js'

export async function signInBot({ newClient, sandbox }: Stage): Promise<void> {
  const { token } = sandbox.createBot({ firstName: 'Gardener', username: 'gardener_bot' })
  const bot = await newClient()

  await bot.signIn({ botToken: token })
}
