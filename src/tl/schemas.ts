import { createSchema } from './createSchema.js'
import type * as api from './generated/api.js'
import { API_TABLE } from './generated/apiTable.js'
import type * as e2e from './generated/e2e.js'
import { E2E_TABLE } from './generated/e2eTable.js'
import type * as mtproto from './generated/mtproto.js'
import { MTPROTO_TABLE } from './generated/mtprotoTable.js'
import type * as secret from './generated/secret.js'
import { SECRET_TABLE } from './generated/secretTable.js'
import type { FunctionTable, Schema, TlValue } from './schema.js'

/** The schema of Telegram's API, typed. */
export type ApiSchema = Schema<api.AnyObject, api.Functions>
/** The schema of MTProto's own messages, typed. */
export type MtprotoSchema = Schema<mtproto.AnyObject, mtproto.Functions>
/** The schema of secret chats, typed. */
export type SecretSchema = Schema<secret.AnyObject, secret.Functions>
/** The schema of end-to-end encrypted group calls, typed. */
export type E2eSchema = Schema<e2e.AnyObject, e2e.Functions>

/** Makes a function that creates a schema when it is first called, and gives the same one ever after. */
function once<Value extends TlValue, Functions extends FunctionTable<Functions>>(
  table: string,
): () => Schema<Value, Functions> {
  let schema: Schema<Value, Functions> | undefined
  return () => {
    schema ??= createSchema<Value, Functions>(table)
    return schema
  }
}

/** Gives the schema of Telegram's API, of layer `LAYER`; it is created on first use. */
export const apiSchema: () => ApiSchema = once(API_TABLE)
/** Gives the schema of MTProto's own messages; `rpc_result`, `message` and `msg_container` are not in it. */
export const mtprotoSchema: () => MtprotoSchema = once(MTPROTO_TABLE)
/** Gives the schema of secret chats. See https://core.telegram.org/api/end-to-end. */
export const secretSchema: () => SecretSchema = once(SECRET_TABLE)
/** Gives the schema of end-to-end encrypted group calls. See https://core.telegram.org/api/end-to-end/group-calls. */
export const e2eSchema: () => E2eSchema = once(E2E_TABLE)
