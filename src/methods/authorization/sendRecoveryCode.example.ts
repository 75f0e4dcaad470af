import type { Stage } from '../../../tests/stage/stage.js'

/** Asks for a code when the password was forgotten. */
export async function example({ newClient, sandbox }: Stage): Promise<void> {
  const options = { firstName: 'Nell', password: 'forgotten', recoveryEmail: 'nell@example.org' }
  const { phoneNumber } = await sandbox.createUser(options)
  const client = await newClient()

  await client.sendCode(phoneNumber)
  const result = await client.checkCode(sandbox.loginCode(phoneNumber))
  if (result.type === 'passwordRequired' && result.hasRecoveryEmail) {
    const pattern = await client.sendRecoveryCode()
    if (pattern !== 'n***l@example.org') throw new Error('The code went to another address')
  }
}
