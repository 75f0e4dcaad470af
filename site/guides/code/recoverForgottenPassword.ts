import type { Stage } from '../../../tests/stage/stage.js'

export async function recoverForgottenPassword({ newClient, sandbox }: Stage): Promise<void> {
  const recoveryEmail = 'nell@example.org'
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: 'forgotten', recoveryEmail })
  const client = await newClient()

  await client.signIn({
    phone: phoneNumber,
    code: () => sandbox.loginCode(phoneNumber),
    password: () => ({ instead: 'recoverPassword' }),
    recoveryCode: () => sandbox.emailCode(recoveryEmail),
  })
}
