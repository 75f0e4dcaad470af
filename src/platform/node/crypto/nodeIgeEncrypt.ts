import { createCipheriv } from 'node:crypto'
import type { MtprotoModule } from '../../../crypto/wasm/mtprotoModule.js'

/**
 * AES-256-IGE encryption by the native CBC, several times as fast as WebAssembly alone for long data.
 *
 * With x_i = p_i ^ p_(i-2), CBC over x gives q with c_i = q_i ^ p_(i-1). The first half of the vector is the vector of CBC;
 * the second half is p_0, and p_(-1) is zero. The WebAssembly module does both combinations.
 */
export function nodeIgeEncrypt(
  module: MtprotoModule,
  data: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  output: Uint8Array,
): Uint8Array {
  const { run, memory, dataAt, dataSize, mixedAt } = module
  const cipher = createCipheriv('aes-256-cbc', key, iv.subarray(0, 16)).setAutoPadding(false)
  memory.fill(0, dataAt - 32, dataAt - 16)
  memory.set(iv.subarray(16), dataAt - 16)
  for (let start = 0; start < data.length; start += dataSize) {
    const length = Math.min(dataSize, data.length - start)
    memory.set(data.subarray(start, start + length), dataAt)
    run.mix_before(length)
    memory.set(cipher.update(memory.subarray(mixedAt, mixedAt + length)), mixedAt)
    run.mix_after(length)
    output.set(memory.subarray(mixedAt, mixedAt + length), start)
  }
  cipher.final()
  return output
}
