import type { Stage } from '../../../tests/stage/stage.js'

/** Counts everyone who came by a link. */
export async function example({ client, chatId }: Stage): Promise<void> {
  let count = 0
  for await (const { approvedBy } of client.iterateInviteLinkMembers(chatId)) if (approvedBy === undefined) count += 1
  await client.sendMessage('me', `${count} came without being asked about`)
}
