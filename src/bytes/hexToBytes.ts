/**
 * Reads hexadecimal of either case, two digits a byte.
 * Throws a `RangeError` on an odd number of digits and on anything that is no digit; the text itself stays out of the message.
 */
export function hexToBytes(hex: string): Uint8Array {
  if (hex.length % 2 !== 0 || /[^0-9a-f]/i.test(hex)) {
    throw new RangeError(`These ${hex.length} characters are not hexadecimal, two digits a byte`)
  }
  const bytes = new Uint8Array(hex.length / 2)
  for (let index = 0; index < bytes.length; index++)
    bytes[index] = Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16)
  return bytes
}
