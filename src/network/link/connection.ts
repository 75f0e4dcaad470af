import { ConnectionError } from '../../errors/connectionError.js'
import type { Clock } from '../../platform/clock.js'
import type { Line } from '../../platform/line.js'
import type { Route } from './route.js'

const DIAL_TIMEOUT_MS = 10_000

/** What a connection tells its owner. `onClose` comes exactly once and last. */
export interface ConnectionEvents {
  onOpen(): void
  /** Some bytes came in; they need not make a packet yet. */
  onBytes(): void
  onPacket(packet: Uint8Array): void
  /** An unauthenticated error code, such as -404. */
  onTransportError(code: number): void
  onClose(error: Error | undefined): void
}

/** One line with its framing: packets in, packets out. */
export interface Connection {
  send(packet: Uint8Array): void
  /** How many bytes wait to be written. */
  bufferedBytes(): number
  close(error?: Error): void
}

/** Opens a line on a route and speaks its framing. The dial has a deadline of ten seconds. */
export function openConnection(route: Route, clock: Clock, events: ConnectionEvents): Connection {
  const { address } = route
  const framing = route.createFraming()
  let isClosed = false
  let reason: Error | undefined
  const cancelTimeout = clock.schedule(DIAL_TIMEOUT_MS, () => {
    close(
      new ConnectionError(
        `${address.host}:${address.port} did not accept a connection within ${DIAL_TIMEOUT_MS / 1000} s.`,
      ),
    )
  })

  function finish(error: Error | undefined): void {
    if (isClosed) return
    isClosed = true
    cancelTimeout()
    events.onClose(reason ?? error)
  }

  function close(error?: Error): void {
    if (isClosed) return
    reason = error
    line.close()
    finish(error)
  }

  function onData(chunk: Uint8Array): void {
    events.onBytes()
    for (const event of framing.push(chunk)) {
      if (isClosed) return
      switch (event.type) {
        case 'packet':
          events.onPacket(event.packet)
          break
        case 'transportError':
          events.onTransportError(event.code)
          break
        case 'rejected':
          close(new ConnectionError(`${address.host}:${address.port} sent what cannot be read: ${event.reason}`))
          break
        case 'quickAck':
          break
      }
    }
  }

  // A dial tells nothing from within its call, so what is said of the line below is said when it is there.
  const line: Line = route.dial(address, {
    onOpen: () => {
      if (isClosed) return
      cancelTimeout()
      line.send(framing.opening())
      events.onOpen()
    },
    onData: (chunk) => {
      if (!isClosed) onData(chunk)
    },
    onClose: finish,
  })

  return {
    send: (packet) => line.send(framing.encode(packet)),
    bufferedBytes: () => line.bufferedBytes(),
    close,
  }
}
