import type { AnyObject, Functions } from './generated/mtproto.js'
import { MTPROTO_TABLE } from './generated/mtprotoTable.js'
import { lazySchema } from './lazySchema.js'
import type { Schema } from './schema.js'

/** The schema of MTProto's own messages, typed. */
export type MtprotoSchema = Schema<AnyObject, Functions>

/** Gives the schema of MTProto's own messages; `rpc_result`, `message` and `msg_container` are not in it. */
export const mtprotoSchema: () => MtprotoSchema = lazySchema(MTPROTO_TABLE)
