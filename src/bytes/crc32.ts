const POLYNOMIAL = 0xedb88320

function createTable(): DataView {
  const table = new DataView(new ArrayBuffer(1024))
  for (let byte = 0; byte < 256; byte++) {
    let remainder = byte
    for (let bit = 0; bit < 8; bit++) remainder = remainder & 1 ? (remainder >>> 1) ^ POLYNOMIAL : remainder >>> 1
    table.setUint32(4 * byte, remainder)
  }
  return table
}

let table: DataView | undefined

/**
 * Computes the CRC-32 (IEEE 802.3) of the parts one after the other, as an unsigned number. The full transport ends in it,
 * and it makes the id of a declaration.
 * https://core.telegram.org/mtproto/mtproto-transports#full
 * https://core.telegram.org/mtproto/TL-combinators
 */
export function crc32(...parts: readonly Uint8Array[]): number {
  table ??= createTable()
  let crc = 0xffffffff
  for (const part of parts) {
    for (const byte of part) crc = (crc >>> 8) ^ table.getUint32(((crc ^ byte) & 0xff) << 2)
  }
  return ~crc >>> 0
}
