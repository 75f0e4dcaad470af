import { Buffer } from 'node:buffer'
import type * as redis from 'redis'
import { InputError } from '../../errors/inputError.js'
import type { OpenRedis, RedisReply } from '../redisConnection.js'
import { RedisError } from '../redisError.js'

/** The longest pause between two attempts to connect again, in milliseconds. */
const LONGEST_PAUSE_MS = 2_000

/** Connects to Redis with the package `redis`, which is loaded on first use. */
export const openRedis: OpenRedis = async (connection) => {
  const { createClient, ErrorReply, RESP_TYPES } = await importRedis()
  let isConnected = false
  const settings: Readonly<Record<string, unknown>> = typeof connection === 'string' ? { url: connection } : connection
  const given = settings['socket']
  const client = createClient({
    // What waits for a line that does not come back would never be answered.
    disableOfflineQueue: true,
    ...settings,
    socket: {
      ...(typeof given === 'object' ? given : {}),
      // A first attempt that fails is told to whoever opens; a line that breaks later is mended.
      reconnectStrategy: (attempt: number, cause: Error) =>
        isConnected ? Math.min(50 * 2 ** attempt, LONGEST_PAUSE_MS) : cause,
    },
    commandOptions: { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer, [RESP_TYPES.SIMPLE_STRING]: Buffer } },
  })
  // The next command tells whether the line is there again.
  client.on('error', () => {})
  const attempt = async <Result>(action: () => Promise<Result>): Promise<Result> => {
    try {
      return await action()
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error)
      throw new RedisError(message, error instanceof ErrorReply, { cause: error })
    }
  }
  await attempt(() => client.connect())
  isConnected = true
  return {
    send: (words) => attempt(async () => plainReply(await client.sendCommand(words.map(wordOf)))),
    close: () =>
      attempt(async () => {
        if (client.isReady) await client.close()
        else client.destroy()
      }),
  }
}

async function importRedis(): Promise<typeof redis> {
  try {
    return await import('redis')
  } catch {
    throw new InputError(
      'A storage in Redis needs the package `redis`, which is not installed: `npm install redis`.',
      'storage',
    )
  }
}

function wordOf(word: string | Uint8Array): string | Buffer {
  return typeof word === 'string' ? word : Buffer.from(word)
}

/** The package returns bytes as views of Node's own kind, into memory that may be shared. */
function plainReply(reply: unknown): RedisReply {
  if (Array.isArray(reply)) return reply.map(plainReply)
  if (Buffer.isBuffer(reply)) return new Uint8Array(reply)
  if (typeof reply === 'number' || reply === null) return reply
  if (typeof reply === 'string') return new Uint8Array(Buffer.from(reply, 'latin1'))
  throw new RedisError('Redis answered in a form that is not known here.', true)
}
