import type { Stage } from '../../../tests/stage/stage.js'

/** Reminds the owner of the password. */
export async function example({ client }: Stage): Promise<void> {
  await client.enableCloudPassword('correct horse', { hint: 'a comic' })
  const hint = await client.getPasswordHint()
  if (hint !== 'a comic') throw new Error('Somebody changed the password')
}
