import type { Stage } from '../../../tests/stage/stage.js'

export async function limitLink({ client, chatId }: Stage): Promise<void> {
  const expireAt = new Date(client.now().getTime() + 24 * 60 * 60 * 1000)
  const link = await client.createInviteLink(chatId, { title: 'Open day', expireAt, limit: 10 })

  // Later: a longer time, and no limit any more.
  const nextWeek = new Date(expireAt.getTime() + 6 * 24 * 60 * 60 * 1000)
  await client.editInviteLink(chatId, link.inviteLink, { expireAt: nextWeek, limit: 'unlimited' })
}
