import type { Stage } from '../../../tests/stage/stage.js'

/** Fetches several messages at once, and notes who wrote them. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const one = await client.sendMessage(chatId, 'One')
  const two = await client.sendMessage(chatId, 'Two')
  for (const { id, from } of await client.getMessages(chatId, [one.id, two.id]))
    await client.sendMessage('me', `${id} is by ${from.type} ${from.id}`)
}
