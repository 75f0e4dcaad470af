import type { Stage } from '../../../tests/stage/stage.js'

/** Keeps a new acquaintance. */
export async function example({ client, newUser }: Stage): Promise<void> {
  const { phoneNumber } = await newUser('Ina')
  const ina = await client.resolvePhoneNumber(phoneNumber)
  await client.addContact(ina.id, 'Ina', { note: 'Met at the fair' })
}
