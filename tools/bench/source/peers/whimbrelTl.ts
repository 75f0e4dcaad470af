import { apiSchema, createSchema } from '../../../../dist/tl/index.js'
import { API_TABLE } from '../../../../dist/tl/generated/apiTable.js'
import { nodePlatform } from '../../../../dist/platform/node/nodePlatform.js'
import { OURS } from '../harness/contestant.js'
import type { TlCodec } from './tlCodec.js'

interface AnySchema {
  write(value: { readonly _: string }): Uint8Array
  read(bytes: Uint8Array): unknown
}

/** Our codec: compiled at first use, or as closures for where `eval` is forbidden. */
export function whimbrelTl(mode: 'auto' | 'closures' = 'auto'): TlCodec {
  // A platform lends the codec its fastest reader of texts.
  nodePlatform()
  const schema: AnySchema = mode === 'auto' ? apiSchema() : createSchema(API_TABLE, { compile: 'closures' })
  return {
    name: OURS,
    prepare: (value) => value,
    write: (value) => schema.write(value as { readonly _: string }),
    read: (bytes) => schema.read(bytes),
  }
}
