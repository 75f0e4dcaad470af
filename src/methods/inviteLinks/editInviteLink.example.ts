import type { Stage } from '../../../tests/stage/stage.js'

/** Changes a link after it was handed out. */
export async function example({ client, chatId }: Stage): Promise<void> {
  const { inviteLink } = await client.createInviteLink(chatId, { title: 'Open day', limit: 10 })

  // More people may come, and the title goes.
  await client.editInviteLink(chatId, inviteLink, { title: '', limit: 50 })

  // From now on an administrator decides, so that there is no limit any more.
  await client.editInviteLink(chatId, inviteLink, { requireApproval: true })

  // Everyone may come again, for ever.
  await client.editInviteLink(chatId, inviteLink, { requireApproval: false, expireAt: 'never', limit: 'unlimited' })
}
