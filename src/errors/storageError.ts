import { WhimbrelError } from './whimbrelError.js'

/** Why a storage refused, where a program can act on that. */
export type StorageErrorReason =
  /** Another client has the account open: `holder` says which. */
  | 'inUse'
  /** Another client has taken the account over, so this one may not write any more. */
  | 'leaseLost'
  /** A condition of the write did not hold. */
  | 'conflict'
  /** The passphrase or key is not the one that the storage was encrypted with. */
  | 'wrongKey'
  /** The storage is encrypted, and no passphrase or key was given; or the other way round. */
  | 'encryption'
  /** A newer release wrote it. */
  | 'newerVersion'
  /** What is stored cannot be read. */
  | 'damaged'
  /** There is no room left. */
  | 'full'
  /** The database does not answer. */
  | 'unreachable'

/** Which client has an account open. */
export interface LeaseHolder {
  /** The process on its machine; absent in a browser. */
  readonly processId: number | undefined
  /** The name of the machine, or the origin of the page. */
  readonly host: string | undefined
  /** What the client calls itself by its option `leaseLabel`. */
  readonly label: string | undefined
  /** When it opened the account, by its own clock. */
  readonly since: Date
}

/** What may be said of a `StorageError` besides its message. */
export interface StorageErrorOptions extends ErrorOptions {
  /** Why, where a program can act on that. */
  readonly reason?: StorageErrorReason | undefined
  /** Who has the account. */
  readonly holder?: LeaseHolder | undefined
}

/** The storage could not be opened, read or written, or holds something that this version does not understand. */
export class StorageError extends WhimbrelError {
  readonly type = 'storage'
  override readonly name = 'StorageError'
  /** Why, where a program can act on that; absent otherwise. */
  readonly reason: StorageErrorReason | undefined
  /** Who has the account, for `inUse` and `leaseLost`. */
  readonly holder: LeaseHolder | undefined

  constructor(message: string, options: StorageErrorOptions = {}) {
    super(message, options)
    this.reason = options.reason
    this.holder = options.holder
  }
}
