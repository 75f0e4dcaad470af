import type { Stage } from '../../../tests/stage/stage.js'

/** Notes where a contact was met. */
export async function example({ client }: Stage): Promise<void> {
  const [first] = await client.getContacts()
  if (first !== undefined) await client.setContactNote(first.id, 'Met at the fair')
}
