import { LineRecorder } from './lineRecorder.js'
import type { Address, Listener } from '../../src/platform/line.js'
import {
  createMemoryNetwork,
  type MemoryNetwork,
  type MemoryNetworkOptions,
} from '../../src/platform/memory/createMemoryNetwork.js'
import { createVirtualClock, type VirtualClock } from '../../src/platform/memory/createVirtualClock.js'

/** Where the server of `dialInMemory` listens. */
export const SERVER: Address = { host: '149.154.167.50', port: 443 }

/** A client and a server in a memory network. */
export interface MemoryDialogue {
  readonly clock: VirtualClock
  readonly network: MemoryNetwork
  readonly client: LineRecorder
  readonly server: LineRecorder
  readonly listener: Listener
}

/** Lets a client dial a server; time, which starts at zero, has not moved since. */
export async function dialInMemory(options: Omit<MemoryNetworkOptions, 'clock'> = {}): Promise<MemoryDialogue> {
  const clock = createVirtualClock({ startsAt: 0 })
  const network = createMemoryNetwork({ clock, ...options })
  const client = new LineRecorder()
  const server = new LineRecorder()
  const listener = await network.listen(SERVER, (line) => {
    server.line = line
    return server.events
  })
  client.line = network.dial(SERVER, client.events)
  return { clock, network, client, server, listener }
}
