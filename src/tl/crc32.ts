const POLYNOMIAL = 0xedb88320

function createTable(): Int32Array {
  const table = new Int32Array(256)
  for (let index = 0; index < 256; index++) {
    let value = index
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1
    table[index] = value
  }
  return table
}

let table: Int32Array | undefined

/** The CRC-32 (polynomial 0xedb88320, as in zip) of a text of ASCII characters, as an unsigned number. */
export function crc32(text: string): number {
  table ??= createTable()
  let value = -1
  for (let index = 0; index < text.length; index++) {
    value = (value >>> 8) ^ (table[(value ^ text.charCodeAt(index)) & 0xff] ?? 0)
  }
  return ~value >>> 0
}
