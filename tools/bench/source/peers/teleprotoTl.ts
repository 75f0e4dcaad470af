import { Api } from 'teleproto'
import { BinaryReader } from 'teleproto/extensions/index.js'
import { gramTl } from './gramTl.js'
import type { TlCodec } from './tlCodec.js'

/** The codec of teleproto. */
export const teleprotoTl: TlCodec = gramTl('teleproto', { Api, BinaryReader })
