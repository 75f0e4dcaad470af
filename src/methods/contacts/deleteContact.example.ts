import type { Stage } from '../../../tests/stage/stage.js'

/** Forgets one contact. */
export async function example({ client }: Stage): Promise<void> {
  const [first] = await client.getContacts()
  if (first !== undefined) await client.deleteContact(first.id)
}
