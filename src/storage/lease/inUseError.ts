import { type LeaseHolder, StorageError } from '../../errors/storageError.js'
import { describeHolder } from './describeHolder.js'

/** Says that another client has the account, and which. */
export function inUseError(place: string, holder: LeaseHolder): StorageError {
  return new StorageError(
    `The account in the storage ${place} is in use: ${describeHolder(holder)}. ` +
      'Stop that client, give this one a storage of its own, or pass the option `lease`: `wait` waits for it to end, `steal` takes its place.',
    { reason: 'inUse', holder },
  )
}
