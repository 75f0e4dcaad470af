import type { Stage } from '../../../tests/stage/stage.js'

/** Has another code mailed. */
export async function example({ client, sandbox }: Stage): Promise<void> {
  await client.enableCloudPassword('correct horse', { email: 'olive@example.org' })
  await client.resendPasswordEmail()
  await client.verifyPasswordEmail(sandbox.emailCode('olive@example.org'))
}
