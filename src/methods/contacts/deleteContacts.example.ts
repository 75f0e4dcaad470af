import type { Stage } from '../../../tests/stage/stage.js'

/** Forgets all contacts. */
export async function example({ client }: Stage): Promise<void> {
  const contacts = await client.getContacts()
  await client.deleteContacts(contacts.map(({ id }) => id))
}
