import { describe, expect, it } from 'vitest'
import type { Handshake, HandshakeEvent } from '../../mtproto/handshake/handshake.js'
import { createVirtualClock } from '../../platform/memory/createVirtualClock.js'
import { beginKeyExchange } from './keyExchange.js'

const KEY = { authKey: new Uint8Array(256), authKeyId: 1n, salt: 2n, timeOffsetMs: 0 }

/** An exchange with a machine that answers each packet with the next of these steps. */
function begin(...steps: readonly (readonly HandshakeEvent[])[]) {
  const clock = createVirtualClock()
  const log: unknown[] = []
  const left = [...steps]
  const next = (): HandshakeEvent[] => [...(left.shift() ?? [])]
  const handshake: Handshake = { start: next, receive: next }
  const exchange = beginKeyExchange(handshake, clock, {
    send: (packet) => log.push(packet.length),
    onKey: (key) => log.push(key),
    onFailure: (error) => log.push(`${error.name}: ${error.message}`),
  })
  return { clock, log, exchange }
}

const packet = new Uint8Array(3)

describe('beginKeyExchange', () => {
  it('hands on the key once, and hears nothing after it', () => {
    const { clock, log, exchange } = begin(
      [{ type: 'send', packet }],
      [
        { type: 'completed', key: KEY },
        { type: 'send', packet },
      ],
      [{ type: 'completed', key: KEY }],
    )
    exchange.receive(packet)
    exchange.receive(packet)
    expect(log).toEqual([3, KEY])
    expect(clock.timerCount).toBe(0)
  })

  it('fails once where the machine refuses, also at once', async () => {
    for (const steps of [
      [[{ type: 'rejected', reason: 'wrong nonce' }]],
      [[], [{ type: 'rejected', reason: 'wrong nonce' }]],
    ] as const) {
      const { clock, log, exchange } = begin(...steps)
      exchange.receive(packet)
      exchange.receive(packet)
      await clock.advance(60_000)
      expect(log).toEqual(['SecurityError: The key exchange was broken off: wrong nonce'])
      expect(clock.timerCount).toBe(0)
    }
  })

  it('is over after twenty seconds, and says nothing when it was ended before', async () => {
    const { clock, log, exchange } = begin([{ type: 'send', packet }], [{ type: 'completed', key: KEY }])
    await clock.advance(19_999)
    expect(log).toEqual([3])
    await clock.advance(1)
    exchange.receive(packet)
    expect(log).toEqual([3, 'ConnectionError: The key exchange was not complete after 20 s.'])
    const ended = begin([{ type: 'send', packet }], [{ type: 'completed', key: KEY }])
    ended.exchange.end()
    ended.exchange.receive(packet)
    await ended.clock.advance(60_000)
    expect([ended.log, ended.clock.timerCount]).toEqual([[3], 0])
  })
})
