import type { Stage } from '../../../tests/stage/stage.js'

/** Protects the account with a password. */
export async function example({ client }: Stage): Promise<void> {
  const result = await client.enableCloudPassword('correct horse', { hint: 'a comic' })
  if (result.type !== 'changed') throw new Error('Confirm the recovery address first')
}
