import type { MessageCipher } from '../messageCipher.js'
import { SEALED_HEADER_LENGTH } from '../sealMessage.js'
import type { MtprotoModule } from './mtprotoModule.js'

/** Makes the one-step envelope out of the WebAssembly module. No key stays in its memory when a call returns. */
export function wasmMessageCipher(module: MtprotoModule, maxLength: number): MessageCipher {
  const { run, memory, authKeyAt, dataAt } = module
  const packetAt = dataAt - SEALED_HEADER_LENGTH
  return {
    maxLength,
    seal(authKey, plaintext, x) {
      memory.set(authKey, authKeyAt)
      memory.set(plaintext, dataAt)
      run.seal(plaintext.length, x)
      return memory.slice(packetAt, dataAt + plaintext.length)
    },
    open(authKey, packet, x) {
      memory.set(authKey, authKeyAt)
      memory.set(packet, packetAt)
      const length = packet.length - SEALED_HEADER_LENGTH
      return run.open(length, x) === 0 ? memory.slice(dataAt, dataAt + length) : undefined
    },
  }
}
