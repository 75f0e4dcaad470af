import type { Stage } from '../../../tests/stage/stage.js'

/** Ends an account for good. */
export async function example({ newUser }: Stage): Promise<void> {
  const { client } = await newUser('Nell')
  await client.deleteAccount('This was only a test account')
}
