import type { Stage } from '../../../tests/stage/stage.js'

/** Notes the span. */
export async function example({ client }: Stage): Promise<void> {
  const seconds = await client.getDefaultMessageTtl()
  await client.sendMessage('me', `New chats last ${seconds} seconds`)
}
