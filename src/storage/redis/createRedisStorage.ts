import { InputError } from '../../errors/inputError.js'
import { openRedis } from '../../platform/node/openRedis.js'
import type { OpenRedis } from '../../platform/redisConnection.js'
import type { Storage } from '../storage.js'
import { RedisStorage } from './redisStorage.js'

/** Where in Redis an account is kept. */
export interface RedisStorageOptions {
  /** A URL such as `redis://:password@host:6379/0`, or settings as `createClient` of the package `redis` takes them. */
  readonly connection: string | Readonly<Record<string, unknown>>
  /** Which account, of the many that a database may hold: `default` when absent. */
  readonly account?: string
  /** What the names of all keys begin with: `whimbrel` when absent. */
  readonly prefix?: string
  /** Opens the connection; a runtime with another driver passes its own. */
  readonly open?: OpenRedis
}

const NAME_SHAPE = /^[\w.@:-]{1,100}$/

/**
 * Creates a storage in a Redis database, version 6 or later or one that speaks like it, over the package `redis`, which is yours to install.
 * What was written survives what the server is set up to survive: keep keys only where it runs with `appendonly yes`,
 * `appendfsync always` loses nothing at all, and `maxmemory-policy noeviction` keeps rows from being thrown out.
 * A replica that takes over may miss the last writes.
 */
export function createRedisStorage(options: RedisStorageOptions): Storage {
  const { connection, account = 'default', prefix = 'whimbrel', open = openRedis } = options
  for (const [argument, name] of Object.entries({ account, prefix })) {
    if (!NAME_SHAPE.test(name)) {
      throw new InputError(`\`${argument}\` has 1 to 100 letters, digits and characters of \`_.@:-\`.`, argument)
    }
  }
  return new RedisStorage({ open, connection, prefix, account })
}
