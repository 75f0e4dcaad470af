import { dialTcp } from '../../src/platform/node/dialTcp.js'
import { listenTcp } from '../../src/platform/node/listenTcp.js'
import type { Address } from '../../src/platform/line.js'
import { createSandbox, type Sandbox } from '../../src/sandbox/index.js'
import { serveLines } from './serverSide.js'
import { socksStory } from './socksStory.js'

/** What an example of a client behind a proxy finds ready: a sandbox and a proxy, both on real sockets of this machine. */
export interface ProxyStage {
  readonly sandbox: Sandbox
  /** Where a SOCKS5 proxy listens. */
  readonly proxy: Address
  /** A port of the same host on which nobody listens. */
  readonly deadPort: number
  /** The phone number of an account. */
  readonly phone: string
  /** The code that was sent to that account. */
  readonly code: () => Promise<string> | string
}

/** Plays a scene behind a proxy, and tells how many connections went through it. */
export async function onProxyStage(scene: (stage: ProxyStage) => Promise<void>): Promise<number> {
  await using sandbox = await createSandbox({ seed: 3 })
  await sandbox.listen()
  const nobody = await serveLines(listenTcp, { host: '', port: 0 }, () => new Promise(() => {}))
  await nobody.close()
  const requests: string[] = []
  const server = await serveLines(listenTcp, { host: '', port: 0 }, socksStory({ dial: dialTcp, requests }))
  const { phoneNumber } = await sandbox.createUser({ firstName: 'Olive' })
  try {
    const code = (): Promise<string> | string => sandbox.loginCode(phoneNumber)
    await scene({ sandbox, proxy: server.address, deadPort: nobody.address.port, phone: phoneNumber, code })
  } finally {
    await server.close()
  }
  return requests.length
}
