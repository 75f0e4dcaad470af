import { StorageError } from '../errors/storageError.js'

/** Passes errors on, but that the lease of the storage is lost only once: every write that comes after fails with it again. */
export function tellLossOnce(onError: (error: unknown) => void): (error: unknown) => void {
  const told = new WeakSet<StorageError>()
  return (error) => {
    if (error instanceof StorageError && error.reason === 'leaseLost') {
      if (told.has(error)) return
      told.add(error)
    }
    onError(error)
  }
}
