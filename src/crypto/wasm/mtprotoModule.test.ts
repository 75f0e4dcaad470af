import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bytesToHex } from '../../bytes/bytesToHex.js'
import { nodeCrypto, nodeRandomBytes } from '../../platform/node/crypto/nodeCrypto.js'
import { messageKeys } from '../messageKeys.js'
import { createMtprotoModule, mtprotoModule } from './mtprotoModule.js'
import { wasmAesIge } from './wasmAesIge.js'
import { wasmMessageCipher } from './wasmMessageCipher.js'
import { wasmSha256 } from './wasmSha256.js'

const module = mtprotoModule() ?? expect.unreachable('the runtime of the tests has WebAssembly')

/** Whether any 8 bytes in a row of a secret lie anywhere in the module's memory, as bytes or as big-endian words. */
function remembers(secret: Uint8Array): boolean {
  const memory = Buffer.from(module.memory)
  for (const form of [Buffer.from(secret), Buffer.from(secret).swap32()]) {
    for (let start = 0; start + 8 <= form.length; start++)
      if (memory.includes(form.subarray(start, start + 8))) return true
  }
  return false
}

describe('mtprotoModule', () => {
  it('has no key in its memory after a call', () => {
    const ige = wasmAesIge(module)
    const [key, iv] = [nodeRandomBytes(32), nodeRandomBytes(32)]
    ige.decrypt(ige.encrypt(nodeRandomBytes(20_000), key, iv), key, iv)
    expect([key, iv].map(remembers)).toEqual([false, false])

    const hashed = nodeRandomBytes(200)
    const hash = wasmSha256(module)([hashed])
    expect([hashed, hash].map(remembers)).toEqual([false, false])

    const cipher = wasmMessageCipher(module, 1024)
    const authKey = nodeRandomBytes(256)
    for (const x of [0, 8] as const) {
      const packet = cipher.seal(authKey, nodeRandomBytes(320), x)
      const { key: messageKey, iv: messageIv } = messageKeys(nodeCrypto, authKey, packet.subarray(8, 24), x)
      const secrets = [authKey, messageKey, messageIv]
      expect(secrets.map(remembers)).toEqual([false, false, false])
      expect(cipher.open(authKey, packet, x)).toBeDefined()
      expect(secrets.map(remembers)).toEqual([false, false, false])
      expect(cipher.open(authKey, packet.fill(1, 30, 31), x)).toBeUndefined()
      expect(secrets.map(remembers)).toEqual([false, false, false])
    }
  })

  it('leaves the round keys of no message behind', () => {
    // The first round key is the key itself, and the last one of decryption: the schedule must be gone as a whole.
    const key = nodeRandomBytes(32)
    module.memory.set(key, module.keyAt)
    module.run.ige_begin(1)
    expect(remembers(key)).toBe(true)
    module.run.ige_end()
    expect(remembers(key)).toBe(false)
  })

  it('hashes every length as Node does, in one part or more', () => {
    const sha256 = wasmSha256(module)
    const data = nodeRandomBytes(700)
    for (let length = 0; length <= data.length; length++) {
      const part = data.subarray(0, length)
      const expected = createHash('sha256').update(part).digest('hex')
      const cut = length >> 1
      expect(bytesToHex(sha256([part]))).toBe(expected)
      expect(bytesToHex(sha256([part.subarray(0, cut), part.subarray(cut)]))).toBe(expected)
    }
    const whole = nodeRandomBytes(module.dataSize)
    expect(bytesToHex(sha256([whole]))).toBe(createHash('sha256').update(whole).digest('hex'))
  })

  it('is undefined, not an error, where WebAssembly is missing or forbidden', () => {
    const missing = (): never => {
      throw new ReferenceError('WebAssembly is not defined')
    }
    class Forbidden {
      constructor() {
        throw new EvalError('refused by the policy')
      }
      get exports(): never {
        return expect.unreachable()
      }
    }
    expect(createMtprotoModule(missing)).toBeUndefined()
    expect(createMtprotoModule(() => ({ Module: Forbidden, Instance: Forbidden }))).toBeUndefined()
  })
})
