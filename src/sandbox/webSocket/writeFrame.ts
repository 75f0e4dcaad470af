import { concatBytes } from '../../bytes/concatBytes.js'

/** Writes one whole frame of a server, which is not masked. https://www.rfc-editor.org/rfc/rfc6455#section-5.2 */
export function writeFrame(opcode: number, payload: Uint8Array): Uint8Array {
  const { length } = payload
  const first = 0x80 | opcode
  if (length < 126) return concatBytes(Uint8Array.of(first, length), payload)
  if (length < 65_536) return concatBytes(Uint8Array.of(first, 126, length >> 8, length & 0xff), payload)
  const header = new Uint8Array(10)
  header.set([first, 127])
  new DataView(header.buffer).setBigUint64(2, BigInt(length))
  return concatBytes(header, payload)
}
