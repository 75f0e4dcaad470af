import type { Stage } from '../../../tests/stage/stage.js'

/** Has the code sent by SMS when nobody finds it in the app. */
export async function example({ newUser, newClient }: Stage): Promise<void> {
  const { phoneNumber } = await newUser('Nell')
  const client = await newClient()

  const sentCode = await client.sendCode(phoneNumber)
  if (sentCode.nextType !== undefined) {
    const { type } = await client.resendCode()
    if (type !== sentCode.nextType) throw new Error('Look for the code somewhere else')
  }
}
