import { Client, createSqliteStorage } from 'whimbrel'
import { createPostgresStorage } from 'whimbrel/storage/postgres'
import { createRedisStorage } from 'whimbrel/storage/redis'
import type { Stage } from '../../../tests/stage/stage.js'

export async function chooseStorage({ sandbox }: Stage): Promise<void> {
  const { apiId, apiHash } = sandbox.connection

  const forgetful = new Client({ apiId, apiHash, storage: 'memory' })
  const onThisMachine = new Client({ apiId, apiHash, storage: createSqliteStorage('olive.sqlite') })

  // Nothing is opened before `start`, and one database holds many accounts.
  const connection = 'postgres://whimbrel:secret@db.example.com/whimbrel'
  const inPostgres = new Client({ apiId, apiHash, storage: createPostgresStorage({ connection, account: 'olive' }) })
  const url = 'redis://:secret@cache.example.com'
  const inRedis = new Client({ apiId, apiHash, storage: createRedisStorage({ connection: url, account: 'olive' }) })

  await Promise.all([forgetful, onThisMachine, inPostgres, inRedis].map((client) => client.stop()))
}
