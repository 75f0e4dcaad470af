import { expect, it } from 'vitest'
import { testAuthKey } from '../../../tests/mtproto/testAuthKey.js'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { CLIENT_TO_SERVER, SERVER_TO_CLIENT } from '../../crypto/keyOffset.js'
import { messageKeyLarge } from '../../crypto/messageKeyLarge.js'
import { openMessage } from '../../crypto/openMessage.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { sealEnvelope } from './envelope.js'
import { packetQuickAckToken } from './packetQuickAckToken.js'

it('1.10 gives the start of the hash around the message key, with the highest bit set', () => {
  const envelope = { salt: 1n, sessionId: 2n, messageId: 4n, sequenceNumber: 1, body: new Uint8Array(8) }
  const packet = sealEnvelope(crypto, seededRandomBytes(1), testAuthKey, envelope, CLIENT_TO_SERVER)
  const plaintext = openMessage(crypto, testAuthKey, packet, CLIENT_TO_SERVER) ?? new Uint8Array(0)
  const large = messageKeyLarge(crypto, testAuthKey.bytes, plaintext, CLIENT_TO_SERVER)
  const first = new DataView(large.buffer, large.byteOffset).getUint32(0, true)
  const token = packetQuickAckToken(crypto, testAuthKey, packet) ?? 0
  expect(token).toBe((first | 0x8000_0000) >>> 0)
  expect(token).toBeGreaterThanOrEqual(2 ** 31)
  const other = sealEnvelope(crypto, seededRandomBytes(1), testAuthKey, envelope, SERVER_TO_CLIENT)
  expect(packetQuickAckToken(crypto, testAuthKey, other)).toBeUndefined()
})
