import type { Stage } from '../../../tests/stage/stage.js'

/** Takes a while to think of an answer. */
export async function example({ client, chatId, pass }: Stage): Promise<void> {
  await client.sendChatAction(chatId, { type: 'typing' })
  await pass(3000)
  await client.sendMessage(chatId, 'I do.')
}
