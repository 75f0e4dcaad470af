import type { TableName } from '../storage.js'

/** Which stores each version adds: the first entry makes version 1. Entries are only ever added. */
export const INDEXED_DB_MIGRATIONS: readonly (readonly TableName[])[] = [
  ['meta', 'account', 'keys', 'peers', 'peerNames', 'updates', 'journal', 'files'],
]
