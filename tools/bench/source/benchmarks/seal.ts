import Long from 'long'
import { CLIENT_TO_SERVER } from '../../../../dist/crypto/keyOffset.js'
import { openMessage } from '../../../../dist/crypto/openMessage.js'
import { sealMessage } from '../../../../dist/crypto/sealMessage.js'
import { nodeCrypto } from '../../../../dist/platform/node/crypto/nodeCrypto.js'
import { authKey, messageOf, PADDING, plaintextOf, SALT, SESSION_ID } from '../fixtures/plaintextOf.js'
import { assertSame } from '../harness/assertSame.js'
import type { Benchmark } from '../harness/benchmark.js'
import { OURS } from '../harness/contestant.js'
import { mtcuteAuthKey } from '../peers/mtcuteAuthKey.js'

/** Seals a message of so many bytes for the server. */
export function seal(bytes: number, label: string, atLeastTimes: number): Benchmark {
  return {
    work: `seal a message of ${label}`,
    unit: 'MB/s',
    bytes,
    atLeastTimes,
    async prepare() {
      const message = messageOf(bytes)
      const peer = await mtcuteAuthKey(authKey.bytes)
      const salt = Long.fromBigInt(SALT)
      const sessionId = Long.fromBigInt(SESSION_ID)
      const contestants = [
        { name: OURS, run: () => sealMessage(nodeCrypto, authKey, plaintextOf(message), CLIENT_TO_SERVER) },
        { name: 'mtcute', run: () => peer.encryptMessage(message, salt, sessionId) },
      ]
      for (const { name, run } of contestants) {
        const opened = openMessage(nodeCrypto, authKey, Uint8Array.from(run()), CLIENT_TO_SERVER)
        assertSame(name, opened?.subarray(0, -PADDING), plaintextOf(message).subarray(0, -PADDING))
      }
      return contestants
    },
  }
}
