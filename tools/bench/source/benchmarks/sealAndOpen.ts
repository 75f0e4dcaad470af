import Long from 'long'
import { createAuthKey } from '../../../../dist/crypto/authKey.js'
import { CLIENT_TO_SERVER, SERVER_TO_CLIENT } from '../../../../dist/crypto/keyOffset.js'
import { openMessage } from '../../../../dist/crypto/openMessage.js'
import { sealMessage } from '../../../../dist/crypto/sealMessage.js'
import { nodeCrypto, nodeRandomBytes } from '../../../../dist/platform/node/crypto/nodeCrypto.js'
import { fixtureBytes } from '../fixtures/bytes.js'
import { assertSame } from '../harness/assertSame.js'
import type { Benchmark } from '../harness/benchmark.js'
import { OURS } from '../harness/contestant.js'
import { mtcuteAuthKey } from '../peers/mtcuteAuthKey.js'

const SALT = 0x0102_0304_0506_0708n
const SESSION_ID = 0x1112_1314_1516_1718n
const PADDING = 12
const NOTE = 'GramJS and teleproto seal asynchronously and are left out: both encrypt slower than mtcute, see AES-IGE'

const authKey = createAuthKey(nodeCrypto, fixtureBytes(256, 5))

/** Salt, session, message and random padding: what each library puts together before it encrypts. */
function plaintextOf(message: Uint8Array): Uint8Array {
  const plaintext = new Uint8Array(16 + message.length + PADDING)
  const view = new DataView(plaintext.buffer)
  view.setBigInt64(0, SALT, true)
  view.setBigInt64(8, SESSION_ID, true)
  plaintext.set(message, 16)
  plaintext.set(nodeRandomBytes(PADDING), 16 + message.length)
  return plaintext
}

/** A message of so many bytes in all, of a length that says so itself. */
function messageOf(bytes: number): Uint8Array {
  const message = fixtureBytes(bytes - 16 - PADDING, 6)
  new DataView(message.buffer).setUint32(12, message.length - 16, true)
  return message
}

/** Seals a message of so many bytes for the server. */
export function seal(bytes: number, label: string, atLeastTimes: number): Benchmark {
  return {
    work: `seal a message of ${label}`,
    unit: 'MB/s',
    bytes,
    atLeastTimes,
    note: NOTE,
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

/** Opens a message of so many bytes from the server, with the checks of session, length and padding. */
export function open(bytes: number, label: string, atLeastTimes: number): Benchmark {
  return {
    work: `open a message of ${label}`,
    unit: 'MB/s',
    bytes,
    atLeastTimes,
    note: NOTE,
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
