import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import vectors from '../../../tests/vectors/cryptoMessage.json' with { type: 'json' }
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { hexToBytes } from '../../bytes/hexToBytes.js'
import { nodeCrypto, nodeRandomBytes } from '../../platform/node/crypto/nodeCrypto.js'
import { openInnerData } from './openInnerData.js'
import { sealInnerData } from './sealInnerData.js'
import { temporaryAesKeys } from './temporaryAesKeys.js'

const vector = vectors['handshake-doc-old-answer']
const keys = temporaryAesKeys(nodeCrypto, hexToBytes(vector.new_nonce), hexToBytes(vector.server_nonce))

describe('openInnerData', () => {
  it('2.11 opens the published answer and hands out its hash', () => {
    const opened = openInnerData(nodeCrypto, keys, hexToBytes(vector.encrypted_answer))
    expect(opened && bytesToHex(opened.hash)).toBe(vector.answer_sha1)
    expect(opened && bytesToHex(opened.padded).slice(0, vector.answer.length)).toBe(vector.answer)
    expect(bytesToHex(nodeCrypto.sha1(hexToBytes(vector.answer)))).toBe(vector.answer_sha1)
  })

  it('2.9 refuses lengths that are not whole blocks or hold no data', () => {
    for (const length of [0, 15, 16, 33, 47])
      expect(openInnerData(nodeCrypto, keys, new Uint8Array(length))).toBeUndefined()
  })

  it('2.19 undoes sealInnerData, which pads by 0 to 15 random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 700 }), (data) => {
        const opened = openInnerData(nodeCrypto, keys, sealInnerData(nodeCrypto, nodeRandomBytes, keys, data))
        expect(opened?.hash).toEqual(nodeCrypto.sha1(data))
        expect(opened?.padded.subarray(0, data.length)).toEqual(data)
        expect((opened?.padded.length ?? 99) - data.length).toBeLessThan(16)
      }),
    )
  })

  it('2.19 does not pad with zeros', () => {
    const data = new Uint8Array(5)
    const opened = openInnerData(
      nodeCrypto,
      keys,
      sealInnerData(nodeCrypto, (length) => new Uint8Array(length).fill(9), keys, data),
    )
    expect(opened?.padded.subarray(5)).toEqual(new Uint8Array(7).fill(9))
  })
})
