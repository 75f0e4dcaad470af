import { StorageError } from '../../errors/storageError.js'
import type { OpenRedis, RedisConnection, RedisReply } from '../../platform/redisConnection.js'
import { RedisError } from '../../platform/redisError.js'
import { assertNoEffect, assertWrite, conflictError } from '../assertWrite.js'
import { SharedOpening } from '../sharedOpening.js'
import type { Storage, StorageChange, StorageRange, StorageRow, TableName, WriteOptions } from '../storage.js'
import { assertStorageKey, storageBounds } from '../storageBounds.js'
import { REDIS_SCRIPTS } from './redisScripts.js'

/** The version of the layout that this release writes. */
const VERSION = 1

/** What a storage in Redis is made of. */
export interface RedisStorageParts {
  readonly open: OpenRedis
  readonly connection: string | Readonly<Record<string, unknown>>
  readonly prefix: string
  readonly account: string
}

/** A storage in one Redis database, which may hold many accounts. */
export class RedisStorage implements Storage {
  readonly place: string
  readonly takesEffects: boolean = false
  /** In braces is what decides where a cluster keeps a key: all of one account are in one place. */
  readonly #name: string
  readonly #opening: SharedOpening<RedisConnection>

  constructor({ open, connection, prefix, account }: RedisStorageParts) {
    this.place = `of ${account} in Redis`
    this.#name = `${prefix}:{${account}}`
    this.#opening = new SharedOpening({
      place: this.place,
      open: () => this.#attempt(() => this.#open(open, connection)),
      close: (redis) => this.#attempt(() => redis.close()),
    })
  }

  open(): Promise<void> {
    return this.#opening.open()
  }

  async read(table: TableName, key: string): Promise<Uint8Array | undefined> {
    assertStorageKey(key)
    const reply = await this.#send(['HGET', `${this.#name}:rows:${table}`, key])
    return reply === null ? undefined : this.#bytes(reply)
  }

  async readRange(table: TableName, range: StorageRange): Promise<readonly StorageRow[]> {
    const { from, before, limit, isReverse } = storageBounds(range)
    const words = [table, `[${from}`, `(${before}`, String(limit ?? -1), isReverse ? '1' : '0']
    const reply = await this.#run(REDIS_SCRIPTS.readRange, words)
    const list = this.#list(reply)
    const rows: StorageRow[] = []
    for (let index = 0; index < list.length; index += 2) {
      const key = new TextDecoder().decode(this.#bytes(list[index]))
      rows.push({ key, value: this.#bytes(list[index + 1]) })
    }
    return rows
  }

  async write(changes: readonly StorageChange[], options: WriteOptions = {}): Promise<void> {
    assertWrite(changes, options)
    assertNoEffect(options, this.place)
    const { conditions = [] } = options
    const words: (string | Uint8Array)[] = [String(conditions.length)]
    for (const { key, value } of conditions) {
      words.push(key, value === undefined ? '0' : '1', value?.slice() ?? '')
    }
    for (const change of changes) words.push(...wordsOf(change))
    if ((await this.#run(REDIS_SCRIPTS.write, words)) !== 1) throw conflictError(this.place)
  }

  close(): Promise<void> {
    return this.#opening.close()
  }

  async #open(open: OpenRedis, connection: RedisStorageParts['connection']): Promise<RedisConnection> {
    const redis = await open(connection)
    const version = await redis.send(['EVAL', REDIS_SCRIPTS.open, '1', this.#name, String(VERSION)])
    if (version === VERSION) return redis
    await redis.close()
    throw new StorageError(
      `The storage ${this.place} was written by a newer release: its version is ${String(version)}, and this release knows ${VERSION}. Update the library.`,
      { reason: 'newerVersion' },
    )
  }

  #run(script: string, words: readonly (string | Uint8Array)[]): Promise<RedisReply> {
    return this.#send(['EVAL', script, '1', this.#name, ...words])
  }

  #send(words: readonly (string | Uint8Array)[]): Promise<RedisReply> {
    const redis = this.#opening.handle
    return this.#attempt(() => redis.send(words))
  }

  async #attempt<Result>(action: () => Promise<Result>): Promise<Result> {
    try {
      return await action()
    } catch (error) {
      throw this.#storageError(error)
    }
  }

  #storageError(error: unknown): unknown {
    if (!(error instanceof RedisError)) return error
    const { message, isAnswer } = error
    if (!isAnswer) {
      return new StorageError(`The storage ${this.place} cannot be reached: ${message}.`, {
        cause: error,
        reason: 'unreachable',
      })
    }
    const isFull = message.includes('OOM')
    const meaning = isFull ? 'could not be written: Redis has no memory left' : `failed: ${message}`
    return new StorageError(`The storage ${this.place} ${meaning.replace(/\.$/, '')}.`, {
      cause: error,
      reason: isFull ? 'full' : undefined,
    })
  }

  #bytes(value: RedisReply | undefined): Uint8Array {
    if (value instanceof Uint8Array) return value
    throw this.#shapeError()
  }

  #list(reply: RedisReply): readonly RedisReply[] {
    if (typeof reply === 'object' && reply !== null && !(reply instanceof Uint8Array)) return reply
    throw this.#shapeError()
  }

  #shapeError(): StorageError {
    return new StorageError(
      `The storage ${this.place} holds a row of another shape: something else has written to it.`,
      {
        reason: 'damaged',
      },
    )
  }
}

function wordsOf(change: StorageChange): readonly (string | Uint8Array)[] {
  if ('remove' in change) {
    const { from, before } = storageBounds(change.remove)
    return ['d', change.table, `[${from}`, `(${before}`]
  }
  const { table, key, value } = change
  // The bytes are taken now: the caller may change them while they are on their way.
  return value === undefined ? ['r', table, key, ''] : ['p', table, key, value.slice()]
}
