import type { Stage } from '../../../tests/stage/stage.js'

/** Notes what a message costs. */
export async function example({ client }: Stage): Promise<void> {
  const { messagePrice } = await client.getNewChatPrivacy()
  await client.sendMessage('me', `A message costs ${messagePrice} Stars`)
}
