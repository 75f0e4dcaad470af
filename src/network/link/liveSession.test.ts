import { describe, expect, it } from 'vitest'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { testAuthKey } from '../../../tests/mtproto/testAuthKey.js'
import { createSession } from '../../mtproto/session/createSession.js'
import type { Session } from '../../mtproto/session/session.js'
import { createVirtualClock } from '../../platform/memory/createVirtualClock.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { LiveSession } from './liveSession.js'

const MIB = 1_048_576

function createLive(): { live: LiveSession; clock: ReturnType<typeof createVirtualClock> } {
  const clock = createVirtualClock()
  const session = createSession({
    role: 'client',
    crypto,
    randomBytes: seededRandomBytes(5),
    authKey: testAuthKey.bytes,
    authKeyId: testAuthKey.id,
    sessionId: 1n,
    salt: 1n,
    timeOffsetMs: 0,
  })
  const header = new Uint8Array(0)
  const live = new LiveSession({ session, clock, header, onEvents: () => undefined, onAuthentic: () => undefined })
  return { live, clock }
}

/** A line whose bytes wait until the test takes them. */
function createLine(): { send(packet: Uint8Array): void; bufferedBytes(): number; bytes: number; packets: number } {
  return {
    bytes: 0,
    packets: 0,
    send(packet) {
      this.bytes += packet.length
      this.packets += 1
    },
    bufferedBytes() {
      return this.bytes
    },
  }
}

/** A session that ends at the first packet, with what became of its two requests. */
function endingSession(): Session {
  let count = 0
  const unused = (): never => {
    throw new Error('not of a client')
  }
  return {
    sessionId: 1n,
    newestMessageId: 0n,
    send: () => (count += 1),
    cancel: () => undefined,
    answer: unused,
    push: unused,
    receive: () => [
      { type: 'outcomeUnknown', requestId: 1 },
      { type: 'outcomeUnknown', requestId: 2 },
      { type: 'ended', reason: 'nothing is ever answered' },
    ],
    heard: () => undefined,
    tick: () => [],
    flush: () => undefined,
    deadline: () => undefined,
    lineReplaced: () => undefined,
    replaceKey: () => undefined,
    notify: unused,
  }
}

describe('LiveSession', () => {
  it('3.39 hands back the calls that may run twice when the session ends, and settles the others', () => {
    const header = new Uint8Array(0)
    const options = { header, onEvents: () => undefined, onAuthentic: () => undefined }
    const live = new LiveSession({ session: endingSession(), clock: createVirtualClock(), ...options })
    const outcomes: string[] = []
    const body = new Uint8Array(4)
    live.call({ body, isRepeatable: true, settle: ({ type }) => outcomes.push(`repeatable ${type}`) })
    live.call({ body, isRepeatable: false, settle: ({ type }) => outcomes.push(`once ${type}`) })
    live.receive(new Uint8Array(4))
    expect(outcomes).toEqual(['once outcomeUnknown'])
    expect(live.end().map(({ isRepeatable }) => isRepeatable)).toEqual([true])
  })

  it('stops writing while more than a mebibyte waits, and goes on when the line drains', async () => {
    const { live, clock } = createLive()
    const line = createLine()
    live.attach(line, true)
    const incompressible = seededRandomBytes(6)(400_000)
    for (let index = 0; index < 12; index++) {
      live.call({ body: incompressible, isRepeatable: true, settle: () => undefined })
    }
    await clock.advance(0)
    expect(line.bytes).toBeGreaterThan(MIB)
    expect(line.bytes).toBeLessThan(2.2 * MIB)
    const written = line.packets
    await clock.advance(1_000)
    expect([line.packets, clock.timerCount]).toEqual([written, 1])
    let total = 0
    while (line.bytes > 0) {
      total += line.bytes
      line.bytes = 0
      await clock.advance(50)
    }
    expect(total).toBeGreaterThan(12 * 400_000)
    live.detach()
    expect(clock.timerCount).toBe(0)
  })

  it('writes a packet all the same to a line that takes nothing for long, so that its death shows', async () => {
    const { live, clock } = createLive()
    const line = createLine()
    line.bytes = 2 * MIB
    live.attach(line, true)
    live.call({ body: new Uint8Array(8), isRepeatable: true, settle: () => undefined })
    await clock.advance(9_900)
    expect(line.packets).toBe(0)
    await clock.advance(200)
    expect(line.packets).toBe(1)
    live.end()
    expect(clock.timerCount).toBe(0)
  })
})
