import { connect, Socket } from 'node:net'
import { ConnectionError } from '../../errors/connectionError.js'
import type { Address, Dial, LineEvents } from '../line.js'
import { createSocketLine } from './createSocketLine.js'
import { describeSocketError } from './describeSocketError.js'

/** After how long without a byte the kernel begins to ask whether the other end is there, in milliseconds. */
const KEEP_ALIVE_DELAY_MS = 30_000

/** How long one address of a host name may take before the next is tried, in milliseconds. */
const ADDRESS_ATTEMPT_MS = 1_000

/**
 * Opens a TCP connection.
 * Small packets leave at once, and the kernel probes a silent connection. It sets no time limit for connecting: the caller closes the line.
 * A failure arrives at `onClose` as a `ConnectionError` that names host and port.
 */
export const dialTcp: Dial = (address: Address, events: LineEvents) => {
  const socket = openSocket(address)
  let isOpen = false
  socket.once('connect', () => {
    isOpen = true
    events.onOpen()
  })
  return createSocketLine(
    socket,
    () => events,
    (error) => new ConnectionError(describeSocketError(error, address, isOpen), { cause: error }),
  )
}

/** An address that cannot even be tried, such as port 70000, fails like one that cannot be reached. */
function openSocket(address: Address): Socket {
  try {
    return connect({
      host: address.host,
      port: address.port,
      noDelay: true,
      keepAlive: true,
      keepAliveInitialDelay: KEEP_ALIVE_DELAY_MS,
      autoSelectFamilyAttemptTimeout: ADDRESS_ATTEMPT_MS,
    })
  } catch (error) {
    return new Socket().destroy(error instanceof Error ? error : new Error(String(error)))
  }
}
