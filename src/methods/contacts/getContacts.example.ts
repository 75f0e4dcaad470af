import type { Stage } from '../../../tests/stage/stage.js'

/** Greets those who have this account among their contacts too. */
export async function example({ client }: Stage): Promise<void> {
  for (const { id, isMutualContact } of await client.getContacts()) {
    if (isMutualContact) await client.sendMessage(id, 'Hello')
  }
}
