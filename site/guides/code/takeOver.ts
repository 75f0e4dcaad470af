import { createMemoryStorage, StorageError } from 'whimbrel'
import type { Stage } from '../../../tests/stage/stage.js'

export async function takeOver({ newClient }: Stage): Promise<void> {
  const storage = createMemoryStorage()
  const faults: unknown[] = []
  await newClient({ storage, onError: (error) => faults.push(error) })

  // It resolves when the other has hung up.
  const successor = await newClient({ storage, lease: 'steal', leaseLabel: 'successor' })

  const [fault] = faults
  if (!(fault instanceof StorageError && fault.reason === 'leaseLost')) throw new Error('The first was not told.')
  await successor.stop()
}
