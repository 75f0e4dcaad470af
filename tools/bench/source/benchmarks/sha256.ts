import { sha256 as gramSha256 } from 'telegram/Helpers.js'
import { sha256 as teleprotoSha256 } from 'teleproto/Helpers.js'
import { nodeCrypto } from '../../../../dist/platform/node/crypto/nodeCrypto.js'
import { fixtureBytes } from '../fixtures/fixtureBytes.js'
import { assertSame } from '../harness/assertSame.js'
import type { Benchmark } from '../harness/benchmark.js'
import { OURS } from '../harness/contestant.js'
import { mtcuteCrypto } from '../peers/mtcuteCrypto.js'

/** The hash of a short message. */
export const sha256: Benchmark = {
  work: 'SHA-256 of 64 B',
  unit: 'MB/s',
  bytes: 64,
  atLeastTimes: 2,
  async prepare() {
    const data = fixtureBytes(64)
    const buffer = Buffer.from(data)
    const peer = await mtcuteCrypto()
    const contestants = [
      { name: OURS, run: (): unknown => nodeCrypto.sha256(data) },
      { name: 'mtcute', run: (): unknown => peer.sha256(data) },
      // Their types speak of a promise, but what comes is the hash.
      { name: 'GramJS', run: (): unknown => gramSha256(buffer) },
      { name: 'teleproto', run: (): unknown => teleprotoSha256(buffer) },
    ]
    for (const { name, run } of contestants) assertSame(name, run(), nodeCrypto.sha256(data))
    return contestants
  },
}
