import { ConnectionError } from '../../errors/connectionError.js'
import type { Clock } from '../../platform/clock.js'
import type { Address, Dial, Line, LineEvents, Listen, Listener } from '../../platform/line.js'
import { createMemoryNetwork } from '../../platform/memory/createMemoryNetwork.js'
import type { Server } from '../settings.js'
import type { DataCentreIds } from './dataCentreIds.js'

/** What the addresses of data centres are made from. */
export interface DataCentresOptions extends DataCentreIds {
  readonly clock: Clock
  /** Opens ports; without it data centres are reached inside the process only. */
  readonly listen: Listen | undefined
  /** Takes a line that came over a port. */
  readonly acceptOnPort: (line: Line, dcId: number) => LineEvents
  /** Takes a line that came inside the process. */
  readonly accept: (line: Line, dcId: number) => LineEvents
}

/** The addresses of all data centres: one each, over ports once these are open and inside the process all along. */
export interface DataCentres {
  /** Where each data centre is found, in the order of their numbers. */
  readonly servers: readonly Server[]
  /** True once ports are open. */
  readonly isListening: boolean
  /** Reaches the data centre of an address inside the process, and the home where nobody has that address. */
  readonly dial: Dial
  /** Opens a port for each data centre, the given one and those that follow it, or free ones. Gives back that of the home. */
  listen(port: number, host: string): Promise<Server>
  close(): Promise<void>
}

/** Where a data centre is found inside the process. */
function addressInProcess(dcId: number): Server {
  return { dcId, host: `dc${dcId}.sandbox`, port: 443 }
}

/** Makes the addresses of data centres. Those inside the process are open at once. */
export async function createDataCentres(options: DataCentresOptions): Promise<DataCentres> {
  const { ids, homeDcId, accept, acceptOnPort } = options
  const network = createMemoryNetwork({ clock: options.clock })
  const inProcess = ids.map((dcId) => addressInProcess(dcId))
  const listeners: Listener[] = []
  for (const server of inProcess) listeners.push(await network.listen(server, (line) => accept(line, server.dcId)))
  let ports: readonly Server[] = []

  const open = async (dcId: number, address: Address): Promise<Server> => {
    if (options.listen === undefined) throw new ConnectionError('This platform cannot open ports.')
    const listener = await options.listen(address, (line) => acceptOnPort(line, dcId))
    listeners.push(listener)
    return { dcId, ...listener.address }
  }
  const dial: Dial = (address, events) => {
    const isKnown = inProcess.some(({ host, port }) => host === address.host && port === address.port)
    return network.dial(isKnown ? address : addressInProcess(homeDcId), events)
  }
  return {
    get servers() {
      return ports.length === 0 ? inProcess : ports
    },
    get isListening() {
      return ports.length > 0
    },
    dial,
    async listen(port, host) {
      const openCount = listeners.length
      const opened: Server[] = []
      try {
        for (const [index, dcId] of ids.entries()) {
          opened.push(await open(dcId, { host, port: port === 0 ? 0 : port + index }))
        }
      } catch (error) {
        await Promise.all(listeners.splice(openCount).map((listener) => listener.close()))
        throw error
      }
      if (ports.length === 0) ports = opened
      return opened.find(({ dcId }) => dcId === homeDcId) ?? { dcId: homeDcId, host, port }
    },
    async close() {
      await Promise.all(listeners.splice(0).map((listener) => listener.close()))
    },
  }
}
