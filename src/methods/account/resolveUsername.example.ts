import type { Stage } from '../../../tests/stage/stage.js'

/** Finds out who has a username. */
export async function example({ client, newBot }: Stage): Promise<void> {
  await newBot('garden_bot')

  const chat = await client.resolveUsername('@garden_bot')
  if (chat.type === 'private' && chat.isBot) await client.sendMessage(chat.id, `Hello, ${chat.firstName}!`)
}
