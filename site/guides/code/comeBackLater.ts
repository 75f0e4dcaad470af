import type { Stage } from '../../../tests/stage/stage.js'

export async function comeBackLater({ client, chatId }: Stage): Promise<void> {
  const chat = await client.getChat(chatId)
  const note = JSON.stringify({ chatId: chat.id })

  // Days later, in another process with the same storage:
  const kept: { chatId: number } = JSON.parse(note)
  await client.sendMessage(kept.chatId, 'Still here.')
}
