import { WhimbrelError } from './whimbrelError.js'

/** The storage could not be opened, read or written, or holds something that this version does not understand. */
export class StorageError extends WhimbrelError {
  readonly type = 'storage'
  override readonly name = 'StorageError'
}
