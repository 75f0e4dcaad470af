/** What Redis answers here: texts and bytes both come as bytes. */
export type RedisReply = Uint8Array | number | null | readonly RedisReply[]

/** A connection to Redis that mends itself. Its failures are a `RedisError`. */
export interface RedisConnection {
  /** Sends one command; it fails at once while there is no line. */
  send(words: readonly (string | Uint8Array)[]): Promise<RedisReply>
  close(): Promise<void>
}

/** Connects to Redis by a URL, or by settings as `createClient` of the package `redis` takes them. */
export type OpenRedis = (connection: string | Readonly<Record<string, unknown>>) => Promise<RedisConnection>
