import type { Stage } from '../../../tests/stage/stage.js'

/** Puts a password with a recovery address in force. */
export async function example({ client, sandbox }: Stage): Promise<void> {
  await client.enableCloudPassword('correct horse', { email: 'olive@example.org' })
  await client.verifyPasswordEmail(sandbox.emailCode('olive@example.org'))
}
