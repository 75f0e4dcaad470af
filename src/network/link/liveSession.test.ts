import { describe, expect, it } from 'vitest'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { testAuthKey } from '../../../tests/mtproto/testAuthKey.js'
import { createSession } from '../../mtproto/session/createSession.js'
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

describe('LiveSession', () => {
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
