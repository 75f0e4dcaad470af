import type { Stage } from '../../../tests/stage/stage.js'

/** Goes through all links of this account for a chat, a page at a time. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const limit = 50
  let page = await client.getCreatedInviteLinks(chatId, { limit })
  for (;;) {
    for (const link of page) await client.sendMessage('me', `${link.title ?? 'A link'}: ${link.inviteLink}`)
    const last = page.at(-1)
    if (last === undefined || page.length < limit) break
    const { createdAt: afterDate, inviteLink: afterInviteLink } = last
    page = await client.getCreatedInviteLinks(chatId, { limit, afterDate, afterInviteLink })
  }
}
