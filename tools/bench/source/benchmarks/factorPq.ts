import { factorizePQSync } from '@mtcute/node/utils.js'
import bigInt from 'big-integer'
import { Factorizator as GramFactorizator } from 'telegram/crypto/Factorizator.js'
import { Factorizator as TeleprotoFactorizator } from 'teleproto/crypto/Factorizator.js'
import { bigintToBytes } from '../../../../dist/bytes/bigintToBytes.js'
import { factorPq as ourFactorPq } from '../../../../dist/crypto/factor/factorPq.js'
import { assertSame } from '../harness/assertSame.js'
import type { Benchmark } from '../harness/benchmark.js'
import { OURS } from '../harness/contestant.js'
import { mtcuteCrypto } from '../peers/mtcuteCrypto.js'

/** Products of two primes of 31 bits, as servers send them; the first is the one of the published example. */
const PRIMES = [
  [1_229_739_323n, 1_402_015_859n],
  [1_073_741_827n, 2_147_483_647n],
  [1_500_000_001n, 1_999_999_973n],
  [1_234_567_891n, 1_987_654_321n],
] as const

/** The four numbers, one after the other. */
export const factorPq: Benchmark = {
  work: 'pq into its factors, four numbers',
  unit: 'ms',
  atLeastTimes: 6,
  async prepare() {
    const numbers = PRIMES.map(([p, q]) => p * q)
    const bytes = numbers.map((number) => bigintToBytes(number))
    const big = numbers.map((number) => bigInt(number))
    const peer = await mtcuteCrypto()
    const contestants = [
      { name: OURS, run: () => bytes.map((pq) => ourFactorPq(pq)?.p) },
      { name: 'mtcute', run: () => bytes.map((pq) => factorizePQSync(peer, pq)[0]) },
      ...[
        { name: 'GramJS', factorizator: GramFactorizator },
        { name: 'teleproto', factorizator: TeleprotoFactorizator },
      ].map(({ name, factorizator }) => ({
        name,
        run: () => big.map((pq) => bigintToBytes(BigInt(factorizator.factorize(pq).p.toString()))),
      })),
    ]
    const wanted = contestants[0]?.run() ?? []
    for (const { name, run } of contestants) {
      for (const [at, p] of run().entries()) assertSame(name, p, wanted[at])
    }
    return contestants
  },
}
