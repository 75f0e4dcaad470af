import { Client, createEncryptedStorage, createMemoryStorage, rekeyStorage } from 'whimbrel'
import { createSandbox } from 'whimbrel/sandbox'

export async function encryptAccount(): Promise<void> {
  const sandbox = await createSandbox()
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Olive' })
  // Any storage will do: `createSqliteStorage('olive.sqlite')`, for one.
  const storage = createMemoryStorage()

  const encrypted = createEncryptedStorage(storage, { passphrase: 'seven waders on a mudflat' })
  const client = new Client({ ...sandbox.connection, storage: encrypted })
  await client.start({ phone: phoneNumber, code: () => sandbox.loginCode(phoneNumber) })
  await client.stop()

  // Another passphrase, or a key of 32 random bytes that something else keeps.
  const key = crypto.getRandomValues(new Uint8Array(32))
  await rekeyStorage(storage, { from: { passphrase: 'seven waders on a mudflat' }, to: { key } })

  const again = new Client({ ...sandbox.connection, storage: createEncryptedStorage(storage, { key }) })
  await again.start()
  await again.stop()
  await sandbox.close()
}
