import type { Stage } from '../../../tests/stage/stage.js'

export async function resendCode({ newUser, newClient, sandbox }: Stage): Promise<void> {
  const { phoneNumber } = await newUser('Nell')
  const client = await newClient()

  await client.signIn({
    phone: phoneNumber,
    code: (sentCode) => {
      // Nobody has the app at hand, so have the code sent by SMS.
      if (sentCode.type === 'app' && sentCode.nextType === 'sms') return { instead: 'resendCode' }
      return sandbox.loginCode(phoneNumber)
    },
  })
}
