import { Api } from 'telegram'
import { BinaryReader } from 'telegram/extensions/index.js'
import { gramTl } from './gramTl.js'
import type { TlCodec } from './tlCodec.js'

/** The codec of GramJS. */
export const gramjsTl: TlCodec = gramTl('GramJS', { Api, BinaryReader })
