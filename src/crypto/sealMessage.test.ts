import { describe, expect, it } from 'vitest'
import vectors from '../../tests/vectors/cryptoMessage.json' with { type: 'json' }
import { bytesToHex } from '../bytes/bytesToHex.js'
import { hexToBytes } from '../bytes/hexToBytes.js'
import { nodeCrypto } from '../platform/node/crypto/nodeCrypto.js'
import { createAuthKey } from './authKey.js'
import { CLIENT_TO_SERVER } from './keyOffset.js'
import { sealMessage } from './sealMessage.js'

describe('sealMessage', () => {
  it('3.1 makes the published packet of MTProto 2.0', () => {
    const vector = vectors['msg-enc-mtcute']
    const authKey = createAuthKey(nodeCrypto, hexToBytes(vector.auth_key))
    const plaintext = hexToBytes(vector.plaintext + vector.padding)
    expect(bytesToHex(sealMessage(nodeCrypto, authKey, plaintext, CLIENT_TO_SERVER))).toBe(vector.output)
  })

  it('3.1 makes another published packet, of data that is no message', () => {
    const vector = vectors['msg-enc-grammers']
    const authKey = createAuthKey(nodeCrypto, hexToBytes(vector.auth_key))
    const plaintext = new TextEncoder().encode(vector.plaintext_ascii + '\0'.repeat(19))
    expect(bytesToHex(sealMessage(nodeCrypto, authKey, plaintext, CLIENT_TO_SERVER))).toBe(vector.output)
  })
})
