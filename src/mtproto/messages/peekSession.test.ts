import { describe, expect, it } from 'vitest'
import { seededRandomBytes } from '../../../tests/seededRandomBytes.js'
import { createAuthKey } from '../../crypto/authKey.js'
import { CLIENT_TO_SERVER } from '../../crypto/keyOffset.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { sealEnvelope } from './envelope.js'
import { packetKeyId } from './packetKeyId.js'
import { peekSession } from './peekSession.js'

const randomBytes = seededRandomBytes(9)
const authKey = createAuthKey(crypto, randomBytes(256))
const envelope = { salt: -5n, sessionId: 123n, messageId: 4n, sequenceNumber: 1, body: randomBytes(400) }
const packet = sealEnvelope(crypto, randomBytes, authKey, envelope, CLIENT_TO_SERVER)

describe('what a server reads before it knows the session', () => {
  it('finds the key, and the session and salt that the packet claims', () => {
    expect(packetKeyId(packet)).toBe(authKey.id)
    expect(peekSession(crypto, authKey, packet)).toEqual({ sessionId: 123n, salt: -5n })
  })

  it('finds nothing where there is no room for it', () => {
    expect(packetKeyId(packet.subarray(0, 7))).toBeUndefined()
    expect(peekSession(crypto, authKey, packet.subarray(0, 71))).toBeUndefined()
    expect(packetKeyId(new Uint8Array(8))).toBe(0n)
  })
})
