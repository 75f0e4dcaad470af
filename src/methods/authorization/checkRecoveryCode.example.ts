import type { Stage } from '../../../tests/stage/stage.js'

/** Looks whether the code is right before a new password is asked for. */
export async function example({ newClient, sandbox }: Stage): Promise<void> {
  const recoveryEmail = 'nell@example.org'
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: 'forgotten', recoveryEmail })
  const client = await newClient()

  await client.sendCode(phoneNumber)
  await client.checkCode(sandbox.loginCode(phoneNumber))
  await client.sendRecoveryCode()
  const code = sandbox.emailCode(recoveryEmail)
  if (await client.checkRecoveryCode(code)) await client.recoverPassword(code, { newPassword: 'remembered' })
}
