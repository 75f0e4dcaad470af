import assert from 'node:assert/strict'
import { Client } from 'whimbrel'
import { createSandbox } from 'whimbrel/sandbox'

export async function testOffline(): Promise<void> {
  const sandbox = await createSandbox({ seed: 7 })
  const owner = await sandbox.createUser({ firstName: 'Olive' })
  sandbox.createSupergroup({ title: 'Waders', username: 'waders', ownerId: owner.id })

  const client = new Client({ ...sandbox.connection, storage: 'memory' })
  await client.start({ phone: owner.phoneNumber, code: () => sandbox.loginCode(owner.phoneNumber) })
  const link = await client.createInviteLink('@waders', { limit: 3 })

  assert.equal(link.limit, 3)
  assert.ok(sandbox.calls.some(({ method }) => method === 'messages.exportChatInvite'))
  assert.deepEqual(sandbox.bugs, [])

  await client.stop()
  await sandbox.close()
}
