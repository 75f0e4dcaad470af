import { ConnectionError } from '../../errors/connectionError.js'
import type { Handshake } from '../../mtproto/handshake/handshake.js'
import type { Clock } from '../../platform/clock.js'
import { openConnection } from '../link/connection.js'
import type { Route } from '../link/route.js'
import { onAbort } from '../../platform/onAbort.js'

/** How long a server may take to answer once there is a line, in milliseconds. */
const ANSWER_MS = 10_000

/** What a probe is made from. */
export interface ProbeOptions {
  readonly clock: Clock
  readonly createHandshake: () => Handshake
  readonly signals: readonly AbortSignal[]
}

/**
 * Opens a line on a route, begins a key exchange and resolves with the milliseconds that it took until a server had answered it.
 * Rejects with what went wrong. The line is closed at the end either way.
 */
export function probeRoute(route: Route, options: ProbeOptions): Promise<number> {
  const { clock, createHandshake, signals } = options
  return new Promise((resolve, reject) => {
    const aborted = signals.find((signal) => signal.aborted)
    if (aborted !== undefined) {
      reject(aborted.reason)
      return
    }
    const startedAt = clock.now()
    const handshake = createHandshake()
    let cancelTimeout: () => void = () => undefined
    const leave = (): void => {
      cancelTimeout()
      for (const stop of stops) stop()
    }
    const connection = openConnection(route, clock, {
      onOpen: () => {
        cancelTimeout = clock.schedule(ANSWER_MS, () => {
          connection.close(new ConnectionError(`No server answered within ${ANSWER_MS / 1_000} s.`))
        })
        for (const event of handshake.start(clock.now())) if (event.type === 'send') connection.send(event.packet)
      },
      onBytes: () => undefined,
      onPacket: (packet) => {
        const events = handshake.receive(packet, clock.now())
        if (!events.some(({ type }) => type === 'send')) {
          connection.close(new ConnectionError('What answered is no server of Telegram.'))
          return
        }
        leave()
        route.worked()
        resolve(clock.now() - startedAt)
        connection.close()
      },
      onTransportError: (code) => {
        connection.close(new ConnectionError(`The server answered with transport error ${code}.`))
      },
      onClose: (error) => {
        leave()
        reject(route.failed(error))
      },
    })
    const abort = (reason: unknown): void => {
      leave()
      reject(reason)
      connection.close()
    }
    const stops = signals.map((signal) => onAbort(signal, abort))
  })
}
