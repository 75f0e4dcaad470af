import type { AesCipher } from './aesCipher.js'

/** One word after an inner round, from a byte of each of four words. */
function inner(table: DataView, roundKey: number, a: number, b: number, c: number, d: number): number {
  const second = table.getUint32((b & 0xff00) >>> 6, true)
  const third = table.getUint32((c & 0xff0000) >>> 14, true)
  const fourth = table.getUint32((d >>> 24) << 2, true)
  return (
    roundKey ^
    table.getUint32((a & 0xff) << 2, true) ^
    ((second << 8) | (second >>> 24)) ^
    ((third << 16) | (third >>> 16)) ^
    ((fourth << 24) | (fourth >>> 8))
  )
}

/** One word after the last round, which does not mix columns. */
function last(box: DataView, roundKey: number, a: number, b: number, c: number, d: number): number {
  return (
    roundKey ^
    (box.getUint8(a & 0xff) |
      (box.getUint8((b >>> 8) & 0xff) << 8) |
      (box.getUint8((c >>> 16) & 0xff) << 16) |
      (box.getUint8(d >>> 24) << 24))
  )
}

/** Encrypts or decrypts the block of 16 bytes at `offset` in place. */
export function processAesBlock(cipher: AesCipher, block: DataView, offset: number): void {
  const { columns, box, schedule, secondWord } = cipher
  const second = offset + secondWord
  const fourth = offset + 16 - secondWord
  let a = block.getUint32(offset, true) ^ schedule.getUint32(0, true)
  let b = block.getUint32(second, true) ^ schedule.getUint32(4, true)
  let c = block.getUint32(offset + 8, true) ^ schedule.getUint32(8, true)
  let d = block.getUint32(fourth, true) ^ schedule.getUint32(12, true)
  for (let at = 16; at < 224; at += 16) {
    const nextA = inner(columns, schedule.getUint32(at, true), a, b, c, d)
    const nextB = inner(columns, schedule.getUint32(at + 4, true), b, c, d, a)
    const nextC = inner(columns, schedule.getUint32(at + 8, true), c, d, a, b)
    d = inner(columns, schedule.getUint32(at + 12, true), d, a, b, c)
    a = nextA
    b = nextB
    c = nextC
  }
  block.setUint32(offset, last(box, schedule.getUint32(224, true), a, b, c, d), true)
  block.setUint32(second, last(box, schedule.getUint32(228, true), b, c, d, a), true)
  block.setUint32(offset + 8, last(box, schedule.getUint32(232, true), c, d, a, b), true)
  block.setUint32(fourth, last(box, schedule.getUint32(236, true), d, a, b, c), true)
}
