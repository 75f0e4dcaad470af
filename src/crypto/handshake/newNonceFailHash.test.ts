import { describe, expect, it } from 'vitest'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto } from '../../platform/node/crypto/nodeCrypto.js'
import { newNonceFailHash } from './newNonceFailHash.js'

describe('newNonceFailHash', () => {
  it('2.8 is the end of the SHA-1 of the new nonce', () => {
    // The nonce is that of the sample in https://core.telegram.org/mtproto/samples-auth_key.
    const newNonce = hexToBytes('a8bbc849512dac6c67b6efd9157d6ca7377a1776307d84265c6be9bdcf802ac1')
    expect(bytesToHex(newNonceFailHash(nodeCrypto, newNonce))).toBe('9163788f9f89b790642135906cd42227')
  })
})
