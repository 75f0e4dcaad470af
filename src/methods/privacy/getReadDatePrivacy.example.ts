import type { Stage } from '../../../tests/stage/stage.js'

/** Notes whether others learn when they were read. */
export async function example({ client }: Stage): Promise<void> {
  const isShown = await client.getReadDatePrivacy()
  await client.sendMessage('me', isShown ? 'They know' : 'They do not know')
}
