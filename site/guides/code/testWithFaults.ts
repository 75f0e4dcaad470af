import assert from 'node:assert/strict'
import { Client, isRpcError } from 'whimbrel'
import { createSandbox } from 'whimbrel/sandbox'

export async function testWithFaults(): Promise<void> {
  const sandbox = await createSandbox({ seed: 7, dataCentres: 3 })
  const { id: userId, phoneNumber } = await sandbox.createUser({ firstName: 'Olive', dcId: 3 })
  const client = new Client({ ...sandbox.connection, storage: 'memory' })
  // The sandbox sends the client on to data centre 3 by itself.
  await client.start({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })

  // A call that Telegram refuses.
  sandbox.faults.rpcError({ method: 'messages.sendMessage', code: 400, text: 'PEER_FLOOD' })
  const failure = await client.sendMessage('me', 'refused').catch((error: unknown) => error)
  assert.ok(isRpcError(failure, 'PEER_FLOOD'))

  // A message that was sent, and whose answer was lost with the line: the client must not send it twice.
  const lost = sandbox.faults.executeThenDrop({ method: 'messages.sendMessage', userId })
  await client.sendMessage('me', 'sent once')
  const texts = [...sandbox.world.messages.values()].map(({ text }) => text)
  assert.equal(texts.filter((text) => text === 'sent once').length, 1)
  assert.equal(lost.count, 1)

  // A bad line, until the test takes it away.
  const slow = sandbox.faults.delay({ ms: 5, jitterMs: 20 })
  const torn = sandbox.faults.split({ size: 16, direction: 'toClient' })
  await client.sendMessage('me', 'through a bad line')
  slow.remove()
  torn.remove()

  // A server that was begun anew, and remembers no session.
  sandbox.faults.restart({ keep: 'keys' })
  await client.sendMessage('me', 'after the restart')
  assert.deepEqual(sandbox.bugs, [])

  await client.stop()
  await sandbox.close()
}
