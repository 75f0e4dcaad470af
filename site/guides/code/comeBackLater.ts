import type { Stage } from '../../../tests/stage/stage.js'

export async function comeBackLater({ client, chatId }: Stage): Promise<void> {
  const chat = await client.getChat(chatId)
  const note = JSON.stringify(chat.id)

  // Days later, in another process with the same storage:
  const kept = Number(JSON.parse(note))
  await client.sendMessage(kept, 'Still here.')
}
