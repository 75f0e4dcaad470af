import type { Stage } from '../../../tests/stage/stage.js'

/** Counts the bots of a chat. */
export async function example({ client, chatId }: Stage): Promise<void> {
  let count = 0
  for await (const { member } of client.iterateChatMembers(chatId))
    if (member.type === 'private' && member.isBot) count += 1
  await client.sendMessage('me', `${count} bots`)
}
