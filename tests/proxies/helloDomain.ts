/** One extension of a hello. */
export interface HelloExtension {
  readonly type: number
  readonly content: Buffer
}

/** The parts of a ClientHello record. */
export interface ParsedHello {
  readonly ciphers: readonly number[]
  readonly extensions: readonly HelloExtension[]
}

/** Takes a ClientHello apart, every length in it checked to its end. */
export function parseHello(record: Uint8Array): ParsedHello {
  const bytes = Buffer.from(record)
  let offset = 0
  const take = (length: number): Buffer => {
    if (offset + length > bytes.length) throw new Error('The hello ends too early.')
    offset += length
    return bytes.subarray(offset - length, offset)
  }
  const number16 = (): number => take(2).readUInt16BE()
  if (take(3).toString('hex') !== '160301' || number16() !== bytes.length - 5) throw new Error('This is no record.')
  if (take(2).toString('hex') !== '0100' || number16() !== bytes.length - 9) throw new Error('This is no hello.')
  if (number16() !== 0x0303) throw new Error('The version is wrong.')
  take(32)
  if (take(1)[0] !== 32) throw new Error('The session has no id.')
  take(32)
  const ciphers = take(number16())
  if (take(2).toString('hex') !== '0100') throw new Error('The compression is wrong.')
  if (number16() !== bytes.length - offset) throw new Error('Something follows the extensions.')
  const extensions: HelloExtension[] = []
  for (; offset < bytes.length;) extensions.push({ type: number16(), content: take(number16()) })
  return { ciphers: pairs(ciphers), extensions }
}

/** The host that a ClientHello names. */
export function helloDomain(record: Uint8Array): string {
  const content = parseHello(record).extensions.find(({ type }) => type === 0)?.content
  if (content === undefined || content.readUInt16BE(0) !== content.length - 2 || content[2] !== 0) {
    throw new Error('The hello names no host.')
  }
  if (content.readUInt16BE(3) !== content.length - 5) throw new Error('The name has another length.')
  return content.subarray(5).toString('latin1')
}

function pairs(bytes: Buffer): readonly number[] {
  return Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readUInt16BE(2 * index))
}
