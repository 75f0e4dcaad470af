import type { Stage } from '../../../tests/stage/stage.js'

/** Has codes mailed to another address from now on. */
export async function example({ client, sandbox }: Stage): Promise<void> {
  await client.sendLoginEmailCode('olive@example.org')
  await client.checkLoginEmailCode(sandbox.emailCode('olive@example.org'))
}
