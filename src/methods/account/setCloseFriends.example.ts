import type { Stage } from '../../../tests/stage/stage.js'

/** Makes friends of all contacts. */
export async function example({ client }: Stage): Promise<void> {
  const contacts = await client.getContacts()
  await client.setCloseFriends(contacts.map(({ id }) => id))
}
