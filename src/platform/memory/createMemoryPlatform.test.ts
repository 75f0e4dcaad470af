import { describe, expect, it } from 'vitest'
import { nodeCrypto } from '../node/crypto/nodeCrypto.js'
import { createMemoryNetwork } from './createMemoryNetwork.js'
import { createMemoryPlatform } from './createMemoryPlatform.js'
import { createSeededRandom } from './createSeededRandom.js'
import { createVirtualClock } from './createVirtualClock.js'

describe('createMemoryPlatform', () => {
  it('holds virtual time still while a password is hashed on another thread', async () => {
    const clock = createVirtualClock({ startsAt: 0 })
    const platform = createMemoryPlatform({
      clock,
      random: createSeededRandom(1),
      crypto: nodeCrypto,
      network: createMemoryNetwork({ clock }),
    })
    const log: string[] = []
    platform.clock.schedule(1, () => {
      void platform.crypto
        .pbkdf2Sha512(new Uint8Array(8), new Uint8Array(8), 10_000, 64)
        .then((hash) => log.push(`${hash.length} bytes at ${clock.now()}`))
    })
    platform.clock.schedule(2, () => log.push('timer'))
    await clock.advance(5)
    expect(log).toEqual(['64 bytes at 1', 'timer'])
  })

  it('draws the same randomness from the same seed', () => {
    const draw = (): Uint8Array => {
      const clock = createVirtualClock()
      const random = createSeededRandom('whole machine')
      const network = createMemoryNetwork({ clock, random: random.fork('network') })
      return createMemoryPlatform({ clock, random, crypto: nodeCrypto, network }).randomBytes(16)
    }
    expect(draw()).toEqual(draw())
  })
})
