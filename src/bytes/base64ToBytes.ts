const SHAPE = /^[A-Za-z0-9+/_-]*={0,2}$/

function valueOfDigit(digit: string): number {
  const code = digit.charCodeAt(0)
  if (digit >= 'a') return code - 97 + 26
  if (digit === '_' || digit === '/') return 63
  if (digit >= 'A') return code - 65
  if (digit === '-' || digit === '+') return 62
  return code - 48 + 52
}

/**
 * Reads base64 or base64url, padded or not, or returns `undefined` when the text is neither.
 * It is strict, as text from outside calls for: no blanks, right padding if any, and no stray bits in the last digit.
 */
export function base64ToBytes(text: string): Uint8Array | undefined {
  if (!SHAPE.test(text)) return undefined
  const digits = text.replace(/=+$/, '')
  if (text.length !== digits.length && text.length % 4 !== 0) return undefined
  if (digits.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((digits.length * 3) / 4))
  let offset = 0
  let bits = 0
  let bitCount = 0
  for (const digit of digits) {
    bits = ((bits << 6) | valueOfDigit(digit)) & 0xffff
    bitCount += 6
    if (bitCount >= 8) {
      bitCount -= 8
      bytes[offset++] = bits >> bitCount
    }
  }
  const hasStrayBits = (bits & ((1 << bitCount) - 1)) !== 0
  return hasStrayBits ? undefined : bytes
}
