import type { Stage } from '../../../tests/stage/stage.js'

/** Looks up the address to recover the password by. */
export async function example({ client, sandbox }: Stage): Promise<void> {
  await client.enableCloudPassword('correct horse', { email: 'olive@example.org' })
  await client.verifyPasswordEmail(sandbox.emailCode('olive@example.org'))
  const email = await client.getPasswordEmail('correct horse')
  if (email !== 'olive@example.org') throw new Error('Somebody changed the address')
}
