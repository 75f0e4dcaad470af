import { StorageError } from '../errors/storageError.js'
import type { AccountRecord } from '../storage/records/accountRecord.js'
import type { ClientOptions } from './clientOptions.js'

/** Refuses a storage whose account is of another application or of the other set of servers: its key would be of no use. */
export function assertSameApplication(stored: AccountRecord | undefined, options: ClientOptions): void {
  if (stored?.user === undefined) return
  if (stored.apiId !== options.apiId) {
    throw new StorageError(
      'The storage has an account that was signed in with another `apiId`: use that one, or another storage.',
    )
  }
  if (stored.isTest !== (options.useTestServers === true)) {
    const servers = stored.isTest ? 'the test servers' : 'the main servers'
    throw new StorageError(
      `The storage has an account of ${servers}: set \`useTestServers\` accordingly, or use another storage.`,
    )
  }
}
