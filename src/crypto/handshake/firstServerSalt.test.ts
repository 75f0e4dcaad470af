import { describe, expect, it } from 'vitest'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { firstServerSalt } from './firstServerSalt.js'

describe('firstServerSalt', () => {
  // The nonces are those of the sample in https://core.telegram.org/mtproto/samples-auth_key.
  it('2.22 combines the first halves of the nonces', () => {
    const newNonce = hexToBytes('a8bbc849512dac6c67b6efd9157d6ca7377a1776307d84265c6be9bdcf802ac1')
    const serverNonce = hexToBytes('e11dbc3bc97d91a26154f932af019943')
    expect(firstServerSalt(newNonce, serverNonce)).toBe(BigInt.asIntN(64, 0xce3d50987274a649n))
  })
})
