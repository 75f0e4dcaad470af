import type { Stage } from '../../../tests/stage/stage.js'

/** Creates invite links of every kind. */
export async function example({ client, chatId }: Stage): Promise<void> {
  // For everyone, until it is revoked.
  const { inviteLink } = await client.createInviteLink(chatId)
  await client.sendMessage('me', `Join us: ${inviteLink}`)

  // For the first ten people who come within a day.
  const expireAt = new Date(client.now().getTime() + 24 * 60 * 60 * 1000)
  await client.createInviteLink(chatId, { title: 'Open day', expireAt, limit: 10 })

  // For whomever an administrator lets in.
  await client.createInviteLink(chatId, { title: 'From the website', requireApproval: true })
}
