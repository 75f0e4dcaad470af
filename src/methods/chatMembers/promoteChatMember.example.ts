import type { Stage } from '../../../tests/stage/stage.js'

/** Lets a bot keep order in a chat. */
export async function example({ client, chatId, newBot }: Stage): Promise<void> {
  await newBot('garden_bot')

  await client.promoteChatMember(chatId, '@garden_bot', {
    canDeleteMessages: true,
    canRestrictMembers: true,
    title: 'Hedge',
  })
}
