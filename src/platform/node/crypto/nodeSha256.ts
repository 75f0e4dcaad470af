import { mtprotoModule } from '../../../crypto/wasm/mtprotoModule.js'
import { wasmSha256 } from '../../../crypto/wasm/wasmSha256.js'
import { nodeHash } from './nodeHash.js'

/** Up to here WebAssembly is done before a call of the native hash has begun. */
const MAX_WASM_LENGTH = 256

let short: { readonly hash: ReturnType<typeof wasmSha256> | undefined } | undefined

function shortHash(): ReturnType<typeof wasmSha256> | undefined {
  if (!short) {
    const module = mtprotoModule()
    short = { hash: module && wasmSha256(module) }
  }
  return short.hash
}

/** Hashes the parts one after the other by SHA-256. */
export function nodeSha256(parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  const hash = length <= MAX_WASM_LENGTH ? shortHash() : undefined
  return hash ? hash(parts) : nodeHash('sha256', parts)
}
