import { describe, expect, it } from 'vitest'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { createClientFraming } from '../../mtproto/framing/createClientFraming.js'
import { createServerFraming } from '../../mtproto/framing/createServerFraming.js'
import type { LineEvents } from '../../platform/line.js'
import { createVirtualClock } from '../../platform/memory/createVirtualClock.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { openConnection } from './connection.js'
import type { Route } from './route.js'

const randomBytes = seededRandomBytes(9)

/** A connection over a line that the test plays. */
function createBench() {
  const clock = createVirtualClock()
  const log: (readonly unknown[])[] = []
  const sent: Uint8Array[] = []
  let lineEvents: LineEvents | undefined
  let closeCount = 0
  const route: Route = {
    address: { host: 'dc2', port: 443 },
    dial: (_address, events) => {
      lineEvents = events
      return {
        send: (chunk) => void sent.push(chunk),
        bufferedBytes: () => 77,
        pause: () => undefined,
        resume: () => undefined,
        close: () => {
          closeCount += 1
          clock.schedule(0, () => events.onClose(undefined))
        },
      }
    },
    createFraming: () => createClientFraming({ framing: 'intermediate', crypto, randomBytes }),
    worked: () => undefined,
    failed: (error) => error ?? new Error('closed'),
  }
  const connection = openConnection(route, clock, {
    onOpen: () => log.push(['open']),
    onBytes: () => log.push(['bytes']),
    onPacket: (packet) => log.push(['packet', packet.length]),
    onTransportError: (code) => log.push(['transportError', code]),
    onClose: (error) => log.push(['close', error?.message]),
  })
  if (lineEvents === undefined) throw new Error('Nothing was dialled.')
  return { clock, log, sent, connection, line: lineEvents, closeCount: () => closeCount }
}

/** What a server writes to whoever wrote `opening`. */
function createPeer(opening: Uint8Array): ReturnType<typeof createServerFraming> {
  const framing = createServerFraming({ crypto, randomBytes })
  framing.push(opening)
  return framing
}

describe('openConnection', () => {
  it('1.22 gives a dial up after ten seconds, closes the line once, and leaves no timer', async () => {
    const { clock, log, closeCount } = createBench()
    await clock.advance(9_999)
    expect(log).toEqual([])
    await clock.advance(10)
    expect(log).toEqual([['close', 'dc2:443 did not accept a connection within 10 s.']])
    expect([closeCount(), clock.timerCount]).toEqual([1, 0])
  })

  it('1.22 is closed as often as anyone likes, and tells of it once with the first reason', async () => {
    const { clock, log, line, connection, closeCount } = createBench()
    line.onOpen()
    connection.close(new Error('first'))
    connection.close(new Error('second'))
    line.onData(Uint8Array.of(1))
    await clock.runUntilIdle(1_000)
    expect(log).toEqual([['open'], ['close', 'first']])
    expect(closeCount()).toBe(1)
  })

  it('1.7 cuts what comes into packets, however it is cut on the way', () => {
    const { log, sent, line, connection } = createBench()
    line.onOpen()
    connection.send(new Uint8Array(24))
    const [opening = new Uint8Array(0)] = sent
    const peer = createPeer(opening)
    expect(connection.bufferedBytes()).toBe(77)
    for (const byte of peer.encode(new Uint8Array(40))) line.onData(Uint8Array.of(byte))
    line.onData(peer.encodeError(-404))
    expect(log.filter(([name]) => name !== 'bytes')).toEqual([['open'], ['packet', 40], ['transportError', -404]])
    expect(log.filter(([name]) => name === 'bytes')).toHaveLength(45)
  })

  it('1.8 closes a line on which something comes that cannot be a packet', async () => {
    const { clock, log, line } = createBench()
    line.onOpen()
    line.onData(Uint8Array.of(0xff, 0xff, 0xff, 0x7f))
    await clock.runUntilIdle(1_000)
    expect(log.at(-1)?.[0]).toBe('close')
    expect(String(log.at(-1)?.[1])).toContain('dc2:443 sent what cannot be read')
  })
})
