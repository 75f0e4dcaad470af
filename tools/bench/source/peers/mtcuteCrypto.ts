import { NodeCryptoProvider } from '@mtcute/node/utils.js'

/** The cryptography of mtcute on Node.js, with its WebAssembly loaded. */
export async function mtcuteCrypto(): Promise<NodeCryptoProvider> {
  const crypto = new NodeCryptoProvider()
  await crypto.initialize()
  return crypto
}
