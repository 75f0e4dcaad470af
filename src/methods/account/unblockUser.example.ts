import type { Stage } from '../../../tests/stage/stage.js'

/** Forgives. */
export async function example({ client, newUser }: Stage): Promise<void> {
  const { phoneNumber } = await newUser('Pest')
  const { id } = await client.resolvePhoneNumber(phoneNumber)
  await client.unblockUser(id)
}
