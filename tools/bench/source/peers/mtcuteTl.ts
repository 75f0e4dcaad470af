import { __tlReaderMap, __tlWriterMap, TlBinaryReader, TlBinaryWriter } from '@mtcute/core/utils.js'
import Long from 'long'
import { camelCase } from '../fixtures/camelCase.js'
import type { PlainValue } from '../fixtures/tlValues.js'
import type { TlCodec } from './tlCodec.js'

/** The codec of mtcute. */
export const mtcuteTl: TlCodec = {
  name: 'mtcute',
  prepare: mtcuteForm,
  write: (value) => TlBinaryWriter.serializeObject(__tlWriterMap, value as { readonly _: string }),
  read: (bytes) => TlBinaryReader.deserializeObject(__tlReaderMap, bytes),
}

/** mtcute has longs as `Long`, and ids of up to 53 bits as numbers, as here. */
function mtcuteForm(value: PlainValue): unknown {
  if (typeof value === 'bigint') return Long.fromBigInt(value)
  if (value instanceof BigInt64Array) return Array.from(value, (long) => Long.fromBigInt(long))
  if (value instanceof Uint8Array || typeof value !== 'object') return value
  if (isList(value)) return value.map((one) => mtcuteForm(one))
  return Object.fromEntries(Object.entries(value).map(([field, one]) => [camelCase(field), mtcuteForm(one)]))
}

function isList(value: object): value is readonly PlainValue[] {
  return Array.isArray(value)
}
