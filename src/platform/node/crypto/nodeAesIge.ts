import type { AesIge } from '../../../crypto/aes/aesIge.js'
import { assertIgeInput } from '../../../crypto/aes/assertIgeInput.js'
import { plainAesIge } from '../../../crypto/aes/plainAesIge.js'
import { mtprotoModule } from '../../../crypto/wasm/mtprotoModule.js'
import { wasmAesIge } from '../../../crypto/wasm/wasmAesIge.js'
import { nodeIgeEncrypt } from './nodeIgeEncrypt.js'

/** Making a native cipher costs as much as encrypting some thousand bytes without one. */
const MIN_NATIVE_LENGTH = 8192

function chooseAesIge(): AesIge {
  const module = mtprotoModule()
  if (!module) return plainAesIge
  const wasm = wasmAesIge(module)
  return {
    decrypt: (data, key, iv, output) => wasm.decrypt(data, key, iv, output),
    encrypt(data, key, iv, output = new Uint8Array(data.length)) {
      if (data.length < MIN_NATIVE_LENGTH) return wasm.encrypt(data, key, iv, output)
      assertIgeInput(data, key, iv, output)
      return nodeIgeEncrypt(module, data, key, iv, output)
    },
  }
}

let chosen: AesIge | undefined

/** Returns the fastest AES-256-IGE that works here, found out at the first call. */
export function nodeAesIge(): AesIge {
  return (chosen ??= chooseAesIge())
}
