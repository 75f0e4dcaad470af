/** Decodes the UTF-8 between two offsets; what is not valid must become U+FFFD, and a byte order mark must be kept. */
export type DecodeUtf8 = (bytes: Uint8Array, start: number, end: number) => string

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

let decodeLong: DecodeUtf8 = (bytes, start, end) => decoder.decode(bytes.subarray(start, end))

/** Sets what decodes texts that are not short, for a platform that has something faster than `TextDecoder`. */
export function setUtf8Decoder(decode: DecodeUtf8): void {
  decodeLong = decode
}
const { fromCharCode } = String

/** Up to this many bytes a loop is faster than the engine's decoder, which has a fixed cost a call. */
const SHORT = 24

/** Decodes ASCII, eight characters at a time; undefined if a byte is not ASCII. */
function decodeAscii(bytes: Uint8Array, start: number, end: number): string | undefined {
  for (let index = start; index < end; index++) if ((bytes[index] ?? 0) > 0x7f) return undefined
  let text = ''
  let at = start
  for (; at + 8 <= end; at += 8) {
    text += fromCharCode(
      bytes[at] ?? 0,
      bytes[at + 1] ?? 0,
      bytes[at + 2] ?? 0,
      bytes[at + 3] ?? 0,
      bytes[at + 4] ?? 0,
      bytes[at + 5] ?? 0,
      bytes[at + 6] ?? 0,
      bytes[at + 7] ?? 0,
    )
  }
  switch (end - at) {
    case 0:
      return text
    case 1:
      return text + fromCharCode(bytes[at] ?? 0)
    case 2:
      return text + fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0)
    case 3:
      return text + fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)
    case 4:
      return text + fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0)
    default:
      text += fromCharCode(bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0, bytes[at + 3] ?? 0)
      at += 4
      for (; at < end; at++) text += fromCharCode(bytes[at] ?? 0)
      return text
  }
}

/** Decodes valid UTF-8 of up to `SHORT` bytes; undefined if it is not valid. */
function decodeWide(bytes: Uint8Array, start: number, end: number): string | undefined {
  const units: number[] = []
  let at = start
  while (at < end) {
    const first = bytes[at++] ?? 0
    if (first < 0x80) {
      units.push(first)
      continue
    }
    const second = bytes[at++] ?? 0
    if (first < 0xe0) {
      if (first < 0xc2 || (second & 0xc0) !== 0x80) return undefined
      units.push(((first & 0x1f) << 6) | (second & 0x3f))
      continue
    }
    const third = bytes[at++] ?? 0
    if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return undefined
    if (first < 0xf0) {
      const unit = ((first & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f)
      if (unit < 0x800 || (unit & 0xf800) === 0xd800) return undefined
      units.push(unit)
      continue
    }
    const fourth = bytes[at++] ?? 0
    const point = ((first & 7) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f)
    if (first > 0xf4 || (fourth & 0xc0) !== 0x80 || point < 0x1_0000 || point > 0x10_ffff) return undefined
    units.push(0xd7c0 + (point >> 10))
    units.push(0xdc00 + (point & 0x3ff))
  }
  return at === end ? fromCharCode(...units) : undefined
}

/** Decodes UTF-8; what is not valid becomes U+FFFD. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  const text = end - start > SHORT ? undefined : (decodeAscii(bytes, start, end) ?? decodeWide(bytes, start, end))
  return text ?? decodeLong(bytes, start, end)
}
