const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Writes bytes as base64url (RFC 4648, section 5) without padding. */
export function bytesToBase64Url(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let bitCount = 0
  for (const byte of bytes) {
    bits = ((bits << 8) | byte) & 0xffff
    bitCount += 8
    while (bitCount >= 6) {
      bitCount -= 6
      text += ALPHABET.charAt((bits >> bitCount) & 63)
    }
  }
  if (bitCount > 0) text += ALPHABET.charAt((bits << (6 - bitCount)) & 63)
  return text
}
