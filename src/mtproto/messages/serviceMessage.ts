import type * as mtproto from '../../tl/generated/mtproto.js'
import { Reader } from '../../tl/reader.js'
import { mtprotoSchema } from '../../tl/mtprotoSchema.js'
import { MSG_RESEND_ANS_REQ_ID } from './constructorIdOf.js'

/** An old way to ask for answers again, by the ids of the calls. It is in no schema, but clients may use it. */
export interface MsgResendAnsReq {
  readonly _: 'msg_resend_ans_req'
  readonly msg_ids: BigInt64Array
}

/** Every message, besides containers and results, that the two sides' sessions exchange between themselves. */
export type ServiceMessage =
  | mtproto.bad_msg_notification
  | mtproto.bad_server_salt
  | mtproto.destroy_auth_key
  | mtproto.destroy_auth_key_fail
  | mtproto.destroy_auth_key_none
  | mtproto.destroy_auth_key_ok
  | mtproto.destroy_session
  | mtproto.destroy_session_none
  | mtproto.destroy_session_ok
  | mtproto.future_salts
  | mtproto.get_future_salts
  | mtproto.http_wait
  | mtproto.msg_detailed_info
  | mtproto.msg_new_detailed_info
  | mtproto.msg_resend_req
  | mtproto.msgs_ack
  | mtproto.msgs_all_info
  | mtproto.msgs_state_info
  | mtproto.msgs_state_req
  | mtproto.new_session_created
  | mtproto.ping
  | mtproto.ping_delay_disconnect
  | mtproto.pong
  | mtproto.rpc_answer_dropped
  | mtproto.rpc_answer_dropped_running
  | mtproto.rpc_answer_unknown
  | mtproto.rpc_drop_answer
  | MsgResendAnsReq

/** A service message as it is written: all but those of old clients. */
export type SentServiceMessage = Exclude<ServiceMessage, MsgResendAnsReq>

/** The name of a service message. */
export type ServiceMessageName = ServiceMessage['_']

/** The service message of a name. */
export type ServiceMessageNamed<Name extends ServiceMessageName> = Extract<ServiceMessage, { readonly _: Name }>

const NAMES: { readonly [Name in ServiceMessageName]: true } = {
  bad_msg_notification: true,
  bad_server_salt: true,
  destroy_auth_key: true,
  destroy_auth_key_fail: true,
  destroy_auth_key_none: true,
  destroy_auth_key_ok: true,
  destroy_session: true,
  destroy_session_none: true,
  destroy_session_ok: true,
  future_salts: true,
  get_future_salts: true,
  http_wait: true,
  msg_detailed_info: true,
  msg_new_detailed_info: true,
  msg_resend_ans_req: true,
  msg_resend_req: true,
  msgs_ack: true,
  msgs_all_info: true,
  msgs_state_info: true,
  msgs_state_req: true,
  new_session_created: true,
  ping: true,
  ping_delay_disconnect: true,
  pong: true,
  rpc_answer_dropped: true,
  rpc_answer_dropped_running: true,
  rpc_answer_unknown: true,
  rpc_drop_answer: true,
}

/** Whether a constructor id, unsigned, is that of a service message. */
export function isServiceMessageId(constructorId: number): boolean {
  if (constructorId === MSG_RESEND_ANS_REQ_ID) return true
  const name = mtprotoSchema().nameOf(constructorId)
  return name !== undefined && Object.hasOwn(NAMES, name)
}

/**
 * Reads a body that `isServiceMessageId` recognised, to its exact end.
 * @throws SchemaError if the body is cut short or has bytes left over.
 */
export function readServiceMessage(body: Uint8Array): ServiceMessage | undefined {
  const reader = new Reader(body)
  if (reader.peek() >>> 0 === MSG_RESEND_ANS_REQ_ID) {
    reader.int()
    reader.vectorId()
    const msg_ids = reader.longs()
    return reader.left === 0 ? { _: 'msg_resend_ans_req', msg_ids } : undefined
  }
  const value = mtprotoSchema().read(body)
  return isServiceMessage(value) ? value : undefined
}

/** Writes a service message; the old request for answers is only ever read. */
export function writeServiceMessage(message: SentServiceMessage): Uint8Array {
  return mtprotoSchema().write(message)
}

function isServiceMessage(value: mtproto.AnyObject): value is SentServiceMessage {
  return Object.hasOwn(NAMES, value._)
}
