import type { Stage } from '../../../tests/stage/stage.js'

/** Creates a supergroup and says the first word in it. */
export async function example({ client }: Stage): Promise<void> {
  const chat = await client.createSupergroup('Reading circle', { description: 'One book a month' })
  await client.sendMessage(chat.id, 'Welcome!')
}
