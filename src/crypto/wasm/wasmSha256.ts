import type { MtprotoModule } from './mtprotoModule.js'

/** Makes SHA-256 out of the WebAssembly module, for parts that have `module.dataSize` bytes together at most. */
export function wasmSha256(module: MtprotoModule): (parts: readonly Uint8Array[]) => Uint8Array {
  const { run, memory, dataAt, digestAt } = module
  return (parts) => {
    let length = 0
    for (const part of parts) {
      memory.set(part, dataAt + length)
      length += part.length
    }
    run.sha256(length)
    const digest = memory.slice(digestAt, digestAt + 32)
    // Keys are derived by hashing, so the result is as secret as what was hashed.
    memory.fill(0, digestAt, digestAt + 32)
    return digest
  }
}
