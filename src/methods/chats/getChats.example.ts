import type { Stage } from '../../../tests/stage/stage.js'

/** Counts what is unread in all chats, a page at a time. */
export async function example({ client }: Stage): Promise<void> {
  let unread = 0
  for (let page = await client.getChats({ limit: 50 }); page.length > 0;) {
    for (const { unreadMessageCount } of page) unread += unreadMessageCount
    const after = page.at(-1)
    if (after === undefined) break
    page = await client.getChats({ limit: 50, after })
  }
  await client.sendMessage('me', `${unread} messages wait`)
}
