import type { Stage } from '../../../tests/stage/stage.js'

/** Shows the bio to contacts and to the members of a group. */
export async function example({ client, chatId }: Stage): Promise<void> {
  await client.setPrivacySetting('bio', [
    { type: 'contacts', isAllowed: true },
    { type: 'chatMembers', chatIds: [chatId], isAllowed: true },
    { type: 'everybody', isAllowed: false },
  ])
}
