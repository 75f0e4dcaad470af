import type { Crypto } from '../../crypto/crypto.js'
import type { Platform } from '../platform.js'
import type { MemoryNetwork } from './createMemoryNetwork.js'
import type { SeededRandom } from './createSeededRandom.js'
import type { VirtualClock } from './createVirtualClock.js'

/** The parts of a memory platform. */
export interface MemoryPlatformOptions {
  readonly clock: VirtualClock
  readonly random: SeededRandom
  /** The runtime's own cryptography: it has no time and no chance in it. */
  readonly crypto: Crypto
  readonly network: MemoryNetwork
}

/**
 * Puts together a platform without sockets, real time or real chance, for simulations.
 * Virtual time stands still while a password is hashed on another thread.
 */
export function createMemoryPlatform(options: MemoryPlatformOptions): Platform {
  const { clock, random, crypto, network } = options
  return {
    crypto: {
      ...crypto,
      pbkdf2Sha512: (password, salt, iterations, length) =>
        clock.waitFor(crypto.pbkdf2Sha512(password, salt, iterations, length)),
    },
    randomBytes: random.bytes,
    clock,
    dial: network.dial,
    listen: network.listen,
    deviceModel: 'Virtual machine',
    systemVersion: 'Simulation',
  }
}
