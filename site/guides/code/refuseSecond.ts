import { Client, createMemoryStorage, StorageError } from 'whimbrel'
import type { Stage } from '../../../tests/stage/stage.js'

export async function refuseSecond({ sandbox, newClient }: Stage): Promise<void> {
  const storage = createMemoryStorage()
  const first = await newClient({ storage, leaseLabel: 'nightly import' })

  const second = new Client({ ...sandbox.connection, storage })
  try {
    await second.start()
    throw new Error('This line is never reached.')
  } catch (error) {
    if (!(error instanceof StorageError && error.reason === 'inUse')) throw error
    // "The account ... is in use: the client "nightly import" in process 4711 on host has it since ..."
    const { label, since } = error.holder ?? {}
    if (label !== 'nightly import' || since === undefined) throw error
  }

  await first.stop()
}
