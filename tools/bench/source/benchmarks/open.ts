import Long from 'long'
import { SERVER_TO_CLIENT } from '../../../../dist/crypto/keyOffset.js'
import { openMessage } from '../../../../dist/crypto/openMessage.js'
import { sealMessage } from '../../../../dist/crypto/sealMessage.js'
import { nodeCrypto } from '../../../../dist/platform/node/crypto/nodeCrypto.js'
import { authKey, messageOf, plaintextOf, SESSION_ID } from '../fixtures/plaintextOf.js'
import { assertSame } from '../harness/assertSame.js'
import type { Benchmark } from '../harness/benchmark.js'
import { OURS } from '../harness/contestant.js'
import { mtcuteAuthKey } from '../peers/mtcuteAuthKey.js'

/** Opens a message of so many bytes from the server, with the checks of session, length and padding. */
export function open(bytes: number, label: string, atLeastTimes: number): Benchmark {
  return {
    work: `open a message of ${label}`,
    unit: 'MB/s',
    bytes,
    atLeastTimes,
    async prepare() {
      const packet = sealMessage(nodeCrypto, authKey, plaintextOf(messageOf(bytes)), SERVER_TO_CLIENT)
      const peer = await mtcuteAuthKey(authKey.bytes)
      const sessionId = Long.fromBigInt(SESSION_ID)
      const contestants = [
        { name: OURS, run: () => messageIdOf(openMessage(nodeCrypto, authKey, packet, SERVER_TO_CLIENT)) },
        {
          name: 'mtcute',
          run() {
            let heard: bigint | undefined
            peer.decryptMessage(packet, sessionId, (messageId) => {
              heard = messageId.toSigned().toBigInt()
            })
            return heard
          },
        },
      ]
      const wanted = new DataView(messageOf(bytes).buffer).getBigInt64(0, true)
      for (const { name, run } of contestants) assertSame(name, run(), wanted)
      return contestants
    },
  }
}

function messageIdOf(plaintext: Uint8Array | undefined): bigint {
  if (plaintext === undefined) throw new Error('The packet is not genuine.')
  const view = new DataView(plaintext.buffer, plaintext.byteOffset, plaintext.length)
  const length = view.getUint32(28, true)
  const padding = plaintext.length - 32 - length
  if (view.getBigInt64(8, true) !== SESSION_ID) throw new Error('The packet is of another session.')
  if (length % 4 !== 0 || padding < 12 || padding > 1024) throw new Error('The packet has a wrong length.')
  return view.getBigInt64(16, true)
}
