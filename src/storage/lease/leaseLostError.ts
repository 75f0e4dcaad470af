import { type LeaseHolder, StorageError } from '../../errors/storageError.js'
import { describeHolder } from './describeHolder.js'

/** Says that another client took the account over, and which. */
export function leaseLostError(place: string, holder: LeaseHolder | undefined): StorageError {
  const successor = holder === undefined ? 'somebody has removed the lease' : describeHolder(holder)
  return new StorageError(
    `This client may not write to the storage ${place} any more, since its account was taken over: ${successor}.`,
    { reason: 'leaseLost', holder },
  )
}
