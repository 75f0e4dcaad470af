import { InputError } from '../../errors/inputError.js'
import { openIndexedDatabase } from '../../platform/browser/openIndexedDatabase.js'
import type { Storage } from '../storage.js'
import { INDEXED_DB_MIGRATIONS } from './indexedDbMigrations.js'
import { IndexedDbStorage } from './indexedDbStorage.js'

/**
 * Creates a storage in a database of the browser, shared by all pages and workers of one origin.
 * Browsers may throw databases out when room gets short: ask for `navigator.storage.persist()` before you sign in.
 * @param name The name of the database, which is made on `open` if it is not there.
 */
export function createIndexedDbStorage(name: string): Storage {
  if (name === '') throw new InputError('`name` is the name of a database: it is not empty.', 'name')
  return new IndexedDbStorage(name, openIndexedDatabase, INDEXED_DB_MIGRATIONS)
}
