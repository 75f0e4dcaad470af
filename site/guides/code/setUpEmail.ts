import type { Stage } from '../../../tests/stage/stage.js'

export async function setUpEmail({ newClient, sandbox }: Stage): Promise<void> {
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', requireLoginEmail: true })
  const client = await newClient()

  await client.signIn({
    phone: phoneNumber,
    email: 'nell@example.org',
    emailCode: () => sandbox.emailCode('nell@example.org'),
    code: (sentCode) =>
      sentCode.type === 'email' ? sandbox.emailCode('nell@example.org') : sandbox.loginCode(phoneNumber),
  })
}
