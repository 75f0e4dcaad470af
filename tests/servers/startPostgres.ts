import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { freePort, runServer } from './runServer.js'
import { serverProgram } from './serverProgram.js'

/** A PostgreSQL server of a test's own. */
export interface TestPostgres {
  readonly url: string
  stop(): Promise<void>
}

/** Starts PostgreSQL on 127.0.0.1 over an empty folder, which is removed in the end. Without flushes: no power is lost in tests. */
export async function startPostgres(): Promise<TestPostgres> {
  const program = serverProgram({ name: 'postgres', debianPackage: 'postgresql' })
  const initdb = serverProgram({ name: 'initdb', debianPackage: 'postgresql' })
  const user = unprivilegedUser()
  const folder = mkdtempSync(join(tmpdir(), 'whimbrel-postgres-'))
  if (user !== undefined) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  execFileSync(initdb, ['-D', data, '-U', 'test', '-A', 'trust', '--no-sync', '--no-locale', '-E', 'UTF8'], {
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  })
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    fsync: 'off',
    shared_buffers: '16MB',
    deadlock_timeout: '50ms',
  }
  const server = await runServer({
    program,
    words: [
      '-D',
      data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]),
    ],
    user,
    ready: /ready to accept connections/,
  })
  return {
    url: `postgres://test@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (option: string): number => Number(execFileSync('id', [option, 'nobody'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}
