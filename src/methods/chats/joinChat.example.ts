import type { Stage } from '../../../tests/stage/stage.js'

/** Joins a chat that has a username. */
export async function example({ guest, sandbox, client }: Stage): Promise<void> {
  const ownerId = (await client.getMe()).id
  sandbox.createChannel({ title: 'Garden news', ownerId, username: 'garden_news' })

  const result = await guest.joinChat('@garden_news')
  if (result.type === 'joined') await guest.sendMessage('me', `I read ${result.chat.id} now.`)
}
