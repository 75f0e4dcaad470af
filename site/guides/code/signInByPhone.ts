import type { Stage } from '../../../tests/stage/stage.js'

export async function signInByPhone({ newClient, sandbox }: Stage): Promise<void> {
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Nell', password: 'moor', passwordHint: 'wet' })
  const client = await newClient()

  await client.signIn({
    phone: phoneNumber,
    code: (sentCode, attempt, refusal) => {
      if (attempt > 3) throw new Error(`Look for the code again: it came by ${sentCode.type} (${refusal})`)
      return sandbox.loginCode(phoneNumber)
    },
    password: (hint) => (hint === 'wet' ? 'moor' : ''),
    timeoutMs: 600_000,
  })
}
