import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { SandboxConnection } from '../../../../dist/sandbox/index.js'

/** Where the sandbox of another process is, and what its clients must know. */
export interface RemoteConnection extends Pick<SandboxConnection, 'apiId' | 'apiHash' | 'dcId' | 'servers'> {
  readonly pem: string
  readonly keys: SandboxConnection['publicKeys']
}

/** A sandbox in another process. */
export interface RemoteSandbox {
  readonly connection: RemoteConnection
  createUser(username: string): Promise<{ readonly id: number; readonly phoneNumber: string }>
  loginCode(phoneNumber: string): Promise<string>
  /** Has somebody write so many messages to a user. */
  post(username: string, count: number): Promise<void>
  close(): void
}

interface Answer {
  readonly number: number
  readonly result: unknown
}

/** Starts a sandbox in a process of its own. */
export async function startSandbox(): Promise<RemoteSandbox> {
  const child = fork(fileURLToPath(new URL('sandbox.js', import.meta.url)), { serialization: 'advanced' })
  const waiting = new Map<number, (result: unknown) => void>()
  let last = 0
  const answerOf = (number: number): Promise<unknown> =>
    new Promise((resolve) => {
      waiting.set(number, resolve)
    })
  const first = answerOf(0)
  child.on('message', ({ number, result }: Answer) => {
    waiting.get(number)?.(result)
    waiting.delete(number)
  })
  const ask = (request: object): Promise<unknown> => {
    last += 1
    const answer = answerOf(last)
    child.send({ number: last, ...request })
    return answer
  }
  return {
    connection: (await first) as RemoteConnection,
    createUser: async (user) => (await ask({ user })) as { readonly id: number; readonly phoneNumber: string },
    loginCode: async (code) => (await ask({ code })) as string,
    post: async (post, count) => void (await ask({ post, count })),
    close: () => child.disconnect(),
  }
}
