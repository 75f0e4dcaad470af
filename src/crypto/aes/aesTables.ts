/** The look-up tables of AES: 256 little-endian words each, one column of a round per word. */
export interface AesTables {
  /** The S-box, one byte an entry. */
  readonly substitution: DataView
  readonly inverseSubstitution: DataView
  /** SubBytes and MixColumns of the byte in row 0; the other rows are the same word turned by 8, 16 and 24 bits. */
  readonly encryption: DataView
  readonly decryption: DataView
}

/** Multiplies in GF(2^8) modulo x^8 + x^4 + x^3 + x + 1. */
function multiply(left: number, right: number): number {
  let product = 0
  for (let a = left, b = right; b > 0; b >>= 1) {
    if (b & 1) product ^= a
    a = (a << 1) ^ (a & 0x80 ? 0x11b : 0)
  }
  return product
}

/** The affine step of the S-box: https://doi.org/10.6028/NIST.FIPS.197-upd1 section 5.1.1. */
function affine(byte: number): number {
  const turned = byte ^ (byte << 1) ^ (byte << 2) ^ (byte << 3) ^ (byte << 4)
  return ((turned ^ (turned >> 8)) & 0xff) ^ 0x63
}

function createTables(): AesTables {
  const tables: AesTables = {
    substitution: new DataView(new ArrayBuffer(256)),
    inverseSubstitution: new DataView(new ArrayBuffer(256)),
    encryption: new DataView(new ArrayBuffer(1024)),
    decryption: new DataView(new ArrayBuffer(1024)),
  }
  // 3 generates every element but zero, and 0xf6 is its inverse: the two walk through all pairs of inverses.
  let element = 1
  let inverse = 1
  for (let step = 0; step < 256; step++) {
    const isZero = step === 255
    const byte = isZero ? 0 : element
    const substituted = affine(isZero ? 0 : inverse)
    tables.substitution.setUint8(byte, substituted)
    tables.inverseSubstitution.setUint8(substituted, byte)
    const column = (a: number, b: number, c: number, d: number, from: number): number =>
      multiply(from, a) | (multiply(from, b) << 8) | (multiply(from, c) << 16) | (multiply(from, d) << 24)
    tables.encryption.setUint32(4 * byte, column(2, 1, 1, 3, substituted), true)
    tables.decryption.setUint32(4 * substituted, column(14, 9, 13, 11, byte), true)
    element = multiply(element, 3)
    inverse = multiply(inverse, 0xf6)
  }
  return tables
}

let tables: AesTables | undefined

/** Returns the tables of AES, computed at the first call. */
export function aesTables(): AesTables {
  return (tables ??= createTables())
}
