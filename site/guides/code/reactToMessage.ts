import type { Stage } from '../../../tests/stage/stage.js'

export async function reactToMessage({ client, chatId }: Stage): Promise<void> {
  const { id } = await client.sendMessage(chatId, 'The roses are out.')

  await client.addReaction(chatId, id, { type: 'emoji', emoji: '👍' })
  await client.setReactions(chatId, id, [{ type: 'emoji', emoji: '🎉' }])

  const { reactions = [] } = (await client.getMessage(chatId, id)) ?? {}
  if (reactions.length !== 1) throw new Error('The second call has replaced the first reaction')
}
