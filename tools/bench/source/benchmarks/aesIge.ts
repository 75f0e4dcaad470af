import { IGE as GramIge } from 'telegram/crypto/IGE.js'
import { IGE as TeleprotoIge } from 'teleproto/crypto/IGE.js'
import { nodeCrypto } from '../../../../dist/platform/node/crypto/nodeCrypto.js'
import { fixtureBytes } from '../fixtures/fixtureBytes.js'
import { assertSame } from '../harness/assertSame.js'
import type { Benchmark } from '../harness/benchmark.js'
import { OURS } from '../harness/contestant.js'
import { mtcuteCrypto } from '../peers/mtcuteCrypto.js'

/** AES-256-IGE over one message. teleproto takes a tenth of a second a run, so slices of it are long. */
export function aesIge(direction: 'encrypt' | 'decrypt', bytes: number, atLeastTimes: number): Benchmark {
  return {
    work: `AES-IGE ${direction}, ${bytes / 1024} KiB`,
    unit: 'MB/s',
    bytes,
    atLeastTimes,
    async prepare() {
      const key = fixtureBytes(32, 2)
      const iv = fixtureBytes(32, 3)
      const data = fixtureBytes(bytes, 4)
      const buffers = [key, iv, data].map((one) => Buffer.from(one))
      const [bufferKey = Buffer.alloc(0), bufferIv = Buffer.alloc(0), buffer = Buffer.alloc(0)] = buffers
      const peer = (await mtcuteCrypto()).createAesIge(key, iv)
      const isEncrypting = direction === 'encrypt'
      const contestants = [
        {
          name: OURS,
          run: () => (isEncrypting ? nodeCrypto.aesIgeEncrypt(data, key, iv) : nodeCrypto.aesIgeDecrypt(data, key, iv)),
        },
        { name: 'mtcute', run: () => (isEncrypting ? peer.encrypt(data) : peer.decrypt(data)) },
        ...[
          { name: 'GramJS', Ige: GramIge },
          { name: 'teleproto', Ige: TeleprotoIge },
        ].map(({ name, Ige }) => ({
          name,
          run() {
            const ige = new Ige(bufferKey, bufferIv)
            return isEncrypting ? ige.encryptIge(buffer) : ige.decryptIge(buffer)
          },
        })),
      ]
      const wanted = contestants[0]?.run()
      for (const { name, run } of contestants) assertSame(name, run(), wanted)
      return contestants
    },
  }
}

/** AES-IGE encrypt, 512 KiB. */
export const aesIgeEncrypt: Benchmark = aesIge('encrypt', 512 * 1024, 3.5)
/** AES-IGE decrypt, 512 KiB, one message. */
export const aesIgeDecrypt: Benchmark = aesIge('decrypt', 512 * 1024, 1.1)
