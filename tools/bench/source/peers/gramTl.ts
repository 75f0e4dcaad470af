import bigInt from 'big-integer'
import { camelCase } from '../fixtures/camelCase.js'
import type { PlainValue } from '../fixtures/tlValues.js'
import type { TlCodec } from './tlCodec.js'

/** What GramJS and teleproto, which comes from it, have in common. */
export interface GramParts {
  readonly Api: object
  readonly BinaryReader: new (bytes: Buffer) => { tgReadObject(): unknown }
}

type GramClass = new (fields: object) => { getBytes(): Buffer }

/** The codec of GramJS or teleproto: classes with longs as big integers. */
export function gramTl(name: string, { Api, BinaryReader }: GramParts): TlCodec {
  const classOf = (type: string): GramClass => {
    const path = type.split('.')
    const name = path.pop() ?? ''
    let place: unknown = Api
    // Namespaces are written as they are, classes with a capital.
    for (const part of [...path, `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`]) {
      place = (place as Readonly<Record<string, unknown>>)[part]
    }
    return place as GramClass
  }
  const form = (value: PlainValue, field: string): unknown => {
    if (typeof value === 'bigint') return bigInt(value)
    if (typeof value === 'number') return isLong(field, value) ? bigInt(value) : value
    if (value instanceof BigInt64Array) return Array.from(value, (long) => bigInt(long))
    if (value instanceof Uint8Array || typeof value !== 'object') return value
    if (isList(value)) return value.map((one) => form(one, field))
    const fields = Object.entries(value).filter(([key]) => key !== '_')
    return new (classOf(value._))(Object.fromEntries(fields.map(([key, one]) => [camelCase(key), form(one, key)])))
  }
  return {
    name,
    prepare: (value) => form(value, ''),
    write: (value) => (value as { getBytes(): Buffer }).getBytes(),
    read: (bytes) => new BinaryReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).tgReadObject(),
  }
}

/** Ids of users and channels are longs in the schema; those here that are numbers are above 2^30. */
function isLong(field: string, value: number): boolean {
  return (
    field === 'channel_id' ||
    field === 'user_id' ||
    (field === 'id' && value > 2 ** 31) ||
    (field === 'id' && value === 1_234_567_890)
  )
}

function isList(value: object): value is readonly PlainValue[] {
  return Array.isArray(value)
}
