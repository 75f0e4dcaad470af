import type { Stage } from '../../../tests/stage/stage.js'

/** Tells the owner what was deleted of late, and by whom. */
export async function example({ client, chatId }: Stage): Promise<void> {
  for (const { action, userId } of await client.getRecentActions(chatId, { kinds: ['deletions'] })) {
    if (action.type !== 'deleteMessage' || action.message?.type !== 'text') continue
    await client.sendMessage('me', `${userId} deleted: ${action.message.text}`)
  }
}
