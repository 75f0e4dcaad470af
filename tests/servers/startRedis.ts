import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort, runServer } from './runServer.js'
import { serverProgram } from './serverProgram.js'

/** A Redis server of a test's own. */
export interface TestRedis {
  readonly url: string
  /** Ends the server as a fault does. */
  kill(): Promise<void>
  /** Starts it again with what its log of commands holds. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Starts Redis on 127.0.0.1 over an empty folder, which is removed in the end. It logs every command before it answers. */
export async function startRedis(): Promise<TestRedis> {
  const program = serverProgram({ name: 'redis-server', debianPackage: 'redis-server' })
  const folder = mkdtempSync(join(tmpdir(), 'whimbrel-redis-'))
  const port = await freePort()
  const start = () =>
    runServer({
      program,
      words: `--port ${port} --bind 127.0.0.1 --dir ${folder} --appendonly yes --appendfsync always`.split(' '),
      ready: /Ready to accept connections/,
    })
  let server = await start()
  return {
    url: `redis://127.0.0.1:${port}`,
    kill: () => server.stop(),
    restart: async () => {
      server = await start()
    },
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
