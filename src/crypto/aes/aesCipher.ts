import { aesTables, type AesTables } from './aesTables.js'

/** AES-256 in one direction under one key, ready for `processAesBlock`. */
export interface AesCipher {
  /** SubBytes and MixColumns of a byte in row 0, 256 words. */
  readonly columns: DataView
  /** The S-box of the last round, 256 bytes. */
  readonly box: DataView
  /** The 15 round keys, 4 words each, in the order in which they are used: as secret as the key. */
  readonly schedule: DataView
  /**
   * Where the second of the four words of a block and of a round key lies, in bytes. Decryption shifts rows the other way,
   * which is the same as changing the places of the second and the fourth word.
   */
  readonly secondWord: 4 | 12
}

const ROUNDS = 14
const WORD_COUNT = 4 * (ROUNDS + 1)

function substituteWord(box: DataView, word: number): number {
  return (
    box.getUint8(word & 0xff) |
    (box.getUint8((word >>> 8) & 0xff) << 8) |
    (box.getUint8((word >>> 16) & 0xff) << 16) |
    (box.getUint8(word >>> 24) << 24)
  )
}

/** Prepares encryption under a key of 32 bytes. https://doi.org/10.6028/NIST.FIPS.197-upd1 section 5.2 */
export function createAesEncryption(key: Uint8Array): AesCipher {
  const tables = aesTables()
  const schedule = new DataView(new ArrayBuffer(4 * WORD_COUNT))
  key.forEach((byte, index) => schedule.setUint8(index, byte))
  let roundConstant = 1
  for (let word = 8; word < WORD_COUNT; word++) {
    let mixed = schedule.getUint32(4 * (word - 1), true)
    if (word % 8 === 0) {
      mixed = substituteWord(tables.substitution, (mixed >>> 8) | (mixed << 24)) ^ roundConstant
      roundConstant <<= 1
    } else if (word % 8 === 4) {
      mixed = substituteWord(tables.substitution, mixed)
    }
    schedule.setUint32(4 * word, mixed ^ schedule.getUint32(4 * (word - 8), true), true)
  }
  return { columns: tables.encryption, box: tables.substitution, schedule, secondWord: 4 }
}

/** Applies InvMixColumns to a word of a round key. */
function unmixWord(tables: AesTables, word: number): number {
  let unmixed = 0
  for (let shift = 0; shift < 32; shift += 8) {
    const column = tables.decryption.getUint32(4 * tables.substitution.getUint8((word >>> shift) & 0xff), true)
    unmixed ^= (column << shift) | (shift === 0 ? 0 : column >>> (32 - shift))
  }
  return unmixed
}

/** Prepares decryption under a key of 32 bytes. https://doi.org/10.6028/NIST.FIPS.197-upd1 section 5.3.5 */
export function createAesDecryption(key: Uint8Array): AesCipher {
  const tables = aesTables()
  const forward = createAesEncryption(key).schedule
  const schedule = new DataView(new ArrayBuffer(4 * WORD_COUNT))
  for (let round = 0; round <= ROUNDS; round++) {
    const isInner = round > 0 && round < ROUNDS
    for (let word = 0; word < 4; word++) {
      const value = forward.getUint32(16 * (ROUNDS - round) + 4 * word, true)
      const place = word % 2 === 0 ? word : 4 - word
      schedule.setUint32(16 * round + 4 * place, isInner ? unmixWord(tables, value) : value, true)
    }
  }
  return { columns: tables.decryption, box: tables.inverseSubstitution, schedule, secondWord: 12 }
}
