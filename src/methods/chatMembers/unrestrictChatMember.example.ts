import type { Stage } from '../../../tests/stage/stage.js'

/** Forgives the members who were muted. */
export async function example({ client, chatId }: Stage): Promise<void> {
  for (const { member, status } of await client.getChatMembers(chatId)) {
    if (status === 'restricted') await client.unrestrictChatMember(chatId, member.id)
  }
}
