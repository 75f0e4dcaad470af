import type { AesIge } from '../aes/aesIge.js'
import { assertIgeInput } from '../aes/assertIgeInput.js'
import type { MtprotoModule } from './mtprotoModule.js'

/**
 * Makes AES-256-IGE out of the WebAssembly module. Data of any length goes through its window piece by piece, and the key
 * leaves the module's memory before a call returns.
 *
 * The look-ups into the tables of AES depend on secret bytes, so this is not constant-time against somebody who measures the
 * processor's cache from another process. It was chosen all the same: MTProto 2.0 takes a new key for every message, which
 * leaves such a measurement a single message to learn from, and the constant-time way without AES instructions, permuting
 * vectors, has a quarter of the speed on some engines.
 */
export function wasmAesIge(module: MtprotoModule): AesIge {
  const { run, memory, dataAt, dataSize } = module

  function process(
    decrypting: 0 | 1,
    data: Uint8Array,
    key: Uint8Array,
    iv: Uint8Array,
    output?: Uint8Array,
  ): Uint8Array {
    assertIgeInput(data, key, iv, output)
    const isOnePiece = data.length <= dataSize
    const result = output ?? (isOnePiece ? undefined : new Uint8Array(data.length))
    memory.set(key, module.keyAt)
    memory.set(iv, module.ivAt)
    run.ige_begin(decrypting)
    for (let start = 0; start < data.length; start += dataSize) {
      const length = Math.min(dataSize, data.length - start)
      memory.set(isOnePiece ? data : data.subarray(start, start + length), dataAt)
      if (decrypting === 1) run.ige_decrypt(length)
      else run.ige_encrypt(length)
      result?.set(memory.subarray(dataAt, dataAt + length), start)
    }
    run.ige_end()
    return result ?? memory.slice(dataAt, dataAt + data.length)
  }

  return {
    encrypt: (data, key, iv, output) => process(0, data, key, iv, output),
    decrypt: (data, key, iv, output) => process(1, data, key, iv, output),
  }
}
