import type { Stage } from '../../../tests/stage/stage.js'

/** Revokes every link that has no title. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.createInviteLink(chatId)
  for await (const { inviteLink, isPrimary, title } of client.iterateInviteLinks(chatId)) {
    if (title === undefined && !isPrimary) await client.revokeInviteLink(chatId, inviteLink)
  }
}
