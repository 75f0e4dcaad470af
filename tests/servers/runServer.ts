import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'

/** A server that a test has started. */
export interface RunningServer {
  readonly child: ChildProcess
  stop(): Promise<void>
}

/** How a server is started. */
export interface ServerCommand {
  readonly program: string
  readonly words: readonly string[]
  readonly user?: { readonly uid: number; readonly gid: number } | undefined
  /** What it prints when it can be used. */
  readonly ready: RegExp
}

/** Starts a server and waits until it says that it is ready. */
export async function runServer({ program, words, user, ready }: ServerCommand): Promise<RunningServer> {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'], cwd: '/', ...user })
  const closed = once(child, 'close')
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (text: string): void => {
      output += text
      if (ready.test(output)) resolve()
    }
    child.stdout.setEncoding('utf8').on('data', hear)
    child.stderr.setEncoding('utf8').on('data', hear)
    child.once('error', reject)
    void closed.then(() => reject(new Error(`${program} ended before it was ready:\n${output}`)))
  })
  return {
    child,
    stop: async () => {
      child.kill('SIGKILL')
      await closed
    },
  }
}

/** A port of this machine that is free at the moment. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A listening server has a port.')
  return address.port
}
