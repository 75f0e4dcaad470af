import { nodePlatform } from '../platform/node/nodePlatform.js'
import { warn } from '../platform/node/warn.js'
import { createMemoryStorage } from '../storage/createMemoryStorage.js'
import { createSqliteStorage } from '../storage/createSqliteStorage.js'
import type { Storage } from '../storage/storage.js'
import type { ClientRuntime } from './clientRuntime.js'

/** What clients on Node, Deno and Bun work on: one platform for all of them, SQLite files by name. */
export const nodeRuntime: ClientRuntime = {
  platform: nodePlatform,
  namedStorage: storageOf,
  warn,
}

const ENDING = /\.[A-Za-z0-9]+$/

function storageOf(name: string): Storage {
  if (name === 'memory') return createMemoryStorage()
  return createSqliteStorage(ENDING.test(name) ? name : `${name}.sqlite`)
}
