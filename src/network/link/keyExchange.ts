import { ConnectionError } from '../../errors/connectionError.js'
import { SecurityError } from '../../errors/securityError.js'
import type { Handshake, HandshakeEvent, NegotiatedKey } from '../../mtproto/handshake/handshake.js'
import type { Clock } from '../../platform/clock.js'

const BUDGET_MS = 20_000

/** What a key exchange tells its owner. Exactly one of `onKey` and `onFailure` is called, unless it is ended before. */
export interface KeyExchangeEvents {
  send(packet: Uint8Array): void
  onKey(key: NegotiatedKey): void
  onFailure(error: Error): void
}

/** A key exchange that is under way over one connection. */
export interface KeyExchange {
  receive(packet: Uint8Array): void
  end(): void
}

/** Runs `handshake` over a connection within twenty seconds. */
export function beginKeyExchange(handshake: Handshake, clock: Clock, events: KeyExchangeEvents): KeyExchange {
  let isOver = false
  const cancelBudget = clock.schedule(BUDGET_MS, () => {
    if (isOver) return
    end()
    events.onFailure(new ConnectionError(`The key exchange was not complete after ${BUDGET_MS / 1_000} s.`))
  })

  function end(): void {
    isOver = true
    cancelBudget()
  }

  function handle(handshakeEvents: readonly HandshakeEvent[]): void {
    for (const event of handshakeEvents) {
      if (isOver) return
      switch (event.type) {
        case 'send':
          events.send(event.packet)
          break
        case 'completed':
          end()
          events.onKey(event.key)
          break
        case 'rejected':
          end()
          events.onFailure(new SecurityError(`The key exchange was broken off: ${event.reason}`))
          break
      }
    }
  }

  handle(handshake.start(clock.now()))
  return {
    receive: (packet) => {
      if (!isOver) handle(handshake.receive(packet, clock.now()))
    },
    end,
  }
}
