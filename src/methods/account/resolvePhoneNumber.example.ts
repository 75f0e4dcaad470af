import type { Stage } from '../../../tests/stage/stage.js'

/** Finds a colleague. */
export async function example({ client, newUser }: Stage): Promise<void> {
  const { phoneNumber } = await newUser('Ina')
  const ina = await client.resolvePhoneNumber(phoneNumber)
  await client.sendMessage(ina.id, 'Hello')
}
