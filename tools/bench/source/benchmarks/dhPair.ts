import { bigint as fuman } from '@fuman/utils'
import bigInt from 'big-integer'
import { modExp as gramModExp } from 'telegram/Helpers.js'
import { modExp as teleprotoModExp } from 'teleproto/Helpers.js'
import { bigintToBytes } from '../../../../dist/bytes/bigintToBytes.js'
import { bytesToBigint } from '../../../../dist/bytes/bytesToBigint.js'
import { telegramDhPrime } from '../../../../dist/crypto/dh/telegramDhPrime.js'
import { nodeCrypto } from '../../../../dist/platform/node/crypto/nodeCrypto.js'
import { fixtureBytes } from '../fixtures/fixtureBytes.js'
import { assertSame } from '../harness/assertSame.js'
import type { Benchmark } from '../harness/benchmark.js'
import { OURS } from '../harness/contestant.js'

/** Both powers of a key exchange: the public value and the shared key. */
export const dhPair: Benchmark = {
  work: 'Diffie-Hellman, 2048 bits: g^b and g_a^b',
  unit: 'ms',
  atLeastTimes: 8,
  prepare() {
    const prime = telegramDhPrime
    const secret = fixtureBytes(256, 7)
    const other = nodeCrypto.modPow(Uint8Array.of(3), fixtureBytes(256, 8), prime)
    const [p, b, ga] = [prime, secret, other].map((bytes) => bytesToBigint(bytes)) as [bigint, bigint, bigint]
    const [bigP, bigB, bigGa] = [p, b, ga].map((number) => bigInt(number)) as [
      bigInt.BigInteger,
      bigInt.BigInteger,
      bigInt.BigInteger,
    ]
    const contestants = [
      {
        name: OURS,
        run: () => [nodeCrypto.modPow(Uint8Array.of(3), secret, prime), nodeCrypto.modPow(other, secret, prime)],
      },
      {
        name: 'mtcute',
        run: () => [fuman.toBytes(fuman.modPowBinary(3n, b, p)), fuman.toBytes(fuman.modPowBinary(ga, b, p))],
      },
      ...[
        { name: 'GramJS', modExp: gramModExp },
        { name: 'teleproto', modExp: teleprotoModExp },
      ].map(({ name, modExp }) => ({
        name,
        run: () => [bigInt(3), bigGa].map((base) => bigintToBytes(BigInt(modExp(base, bigB, bigP).toString()), 256)),
      })),
    ]
    const wanted = contestants[0]?.run() ?? []
    for (const { name, run } of contestants) {
      for (const [at, power] of run().entries()) assertSame(name, power, wanted[at])
    }
    return contestants
  },
}
