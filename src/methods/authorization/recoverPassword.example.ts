import type { Stage } from '../../../tests/stage/stage.js'

/** Signs in although the password was forgotten. */
export async function example({ newClient, sandbox }: Stage): Promise<void> {
  const recoveryEmail = 'nell@example.org'
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: 'forgotten', recoveryEmail })
  const client = await newClient()

  await client.sendCode(phoneNumber)
  await client.checkCode(sandbox.loginCode(phoneNumber))
  await client.sendRecoveryCode()
  const me = await client.recoverPassword(sandbox.emailCode(recoveryEmail), { newPassword: 'remembered' })
  await client.sendMessage('me', `Back again, ${me.firstName}.`)
}
