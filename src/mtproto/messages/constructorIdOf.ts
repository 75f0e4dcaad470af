import { readUint32 } from '../../bytes/readUint32.js'

/** https://core.telegram.org/mtproto/service_messages#simple-container */
export const MSG_CONTAINER_ID = 0x73f1f8dc

/** https://core.telegram.org/mtproto/service_messages#response-to-an-rpc-query */
export const RPC_RESULT_ID = 0xf35c6d01

/** https://core.telegram.org/mtproto/service_messages#rpc-error */
export const RPC_ERROR_ID = 0x2144ca19

/** https://core.telegram.org/mtproto/service_messages#packed-object */
export const GZIP_PACKED_ID = 0x3072cfa1

/** https://core.telegram.org/mtproto/service_messages#explicit-request-to-re-send-answers */
export const MSG_RESEND_ANS_REQ_ID = 0x8610baeb

/** https://core.telegram.org/method/invokeAfterMsg */
export const INVOKE_AFTER_MSG_ID = 0xcb9f372d

/** https://core.telegram.org/method/invokeWithLayer */
export const INVOKE_WITH_LAYER_ID = 0xda9b0d0d

/** The constructor id that a body begins with; nothing where it is too short to have one. */
export function constructorIdOf(body: Uint8Array): number | undefined {
  return body.length < 4 ? undefined : readUint32(body)
}
