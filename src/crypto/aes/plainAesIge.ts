import { createAesDecryption, createAesEncryption, type AesCipher } from './aesCipher.js'
import type { AesIge } from './aesIge.js'
import { assertIgeInput } from './assertIgeInput.js'
import { processAesBlock } from './processAesBlock.js'

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * Chains the blocks. `before` is what the block is combined with first (the vector's half that has its like in the other
 * text's previous block), `after` what the result is combined with.
 */
function chain(cipher: AesCipher, data: Uint8Array, before: Uint8Array, after: Uint8Array, output: Uint8Array): void {
  const input = viewOf(data)
  const result = viewOf(output)
  const block = new DataView(new ArrayBuffer(16))
  const xorBefore = viewOf(before.slice())
  const xorAfter = viewOf(after.slice())
  for (let offset = 0; offset < data.length; offset += 16) {
    for (let word = 0; word < 16; word += 4) {
      block.setUint32(word, input.getUint32(offset + word) ^ xorBefore.getUint32(word))
    }
    processAesBlock(cipher, block, 0)
    for (let word = 0; word < 16; word += 4) {
      const done = block.getUint32(word) ^ xorAfter.getUint32(word)
      xorAfter.setUint32(word, input.getUint32(offset + word))
      xorBefore.setUint32(word, done)
      result.setUint32(offset + word, done)
    }
  }
}

/**
 * AES-256-IGE in plain TypeScript, for where WebAssembly is forbidden.
 * Its look-ups depend on secret bytes, so, like the tables of every client without AES instructions, it is not constant-time
 * against somebody who shares the processor's cache.
 */
export const plainAesIge: AesIge = {
  encrypt(data, key, iv, output = new Uint8Array(data.length)) {
    assertIgeInput(data, key, iv, output)
    chain(createAesEncryption(key), data, iv.subarray(0, 16), iv.subarray(16), output)
    return output
  },
  decrypt(data, key, iv, output = new Uint8Array(data.length)) {
    assertIgeInput(data, key, iv, output)
    chain(createAesDecryption(key), data, iv.subarray(16), iv.subarray(0, 16), output)
    return output
  },
}
