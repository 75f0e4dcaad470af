import type { Stage } from '../../../tests/stage/stage.js'

/** Goes through all members of a chat, a page at a time. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const limit = 100
  const names: string[] = []
  for (let offset = 0; ; offset += limit) {
    const page = await client.getChatMembers(chatId, { offset, limit })
    for (const { member } of page) if (member.type === 'private') names.push(member.firstName)
    if (page.length < limit) break
  }
  await client.sendMessage('me', `In the chat: ${names.join(', ')}`)
}
