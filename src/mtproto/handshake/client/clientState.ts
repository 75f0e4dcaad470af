import type { AesKeys } from '../../../crypto/aesKeys.js'
import type { AuthKey } from '../../../crypto/authKey.js'
import type { Crypto, RandomBytes } from '../../../crypto/crypto.js'
import type { RsaPublicKey } from '../../../crypto/rsa/rsaPublicKey.js'
import type { AnyFunctionCall } from '../../../tl/generated/mtproto.js'
import type { NegotiatedKey } from '../handshake.js'
import type { HandshakeRejection } from '../rejectHandshake.js'

/** What stays the same through all steps of the client's side. */
export interface ClientContext {
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  readonly publicKeys: readonly RsaPublicKey[]
  readonly dcId: number | undefined
  /** The data centre with its marks, as the server is told. */
  readonly dcField: number | undefined
  readonly expiresInSeconds: number | undefined
}

/** `req_pq_multi` was sent. */
export interface AwaitingResPq {
  readonly step: 'resPq'
  readonly nonce: Uint8Array
}

/** `req_DH_params` was sent. */
export interface AwaitingDhParams {
  readonly step: 'dhParams'
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly newNonce: Uint8Array
  /** When it was sent. */
  readonly sentAt: number
}

/** What the server's checked values contribute to the key. */
export interface ServerDhValues {
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly newNonce: Uint8Array
  readonly temporaryKeys: AesKeys
  readonly prime: Uint8Array
  readonly g: number
  readonly gA: Uint8Array
  readonly timeOffsetMs: number
}

/** `set_client_DH_params` was sent. */
export interface AwaitingDhAnswer {
  readonly step: 'dhAnswer'
  readonly values: ServerDhValues
  /** The key, if the server takes it. */
  readonly authKey: AuthKey
  /** How many keys the server has refused before this one. */
  readonly refusedCount: number
}

/** Where the client stands. Each state is the argument of one step alone. */
export type ClientState = AwaitingResPq | AwaitingDhParams | AwaitingDhAnswer

/** What a step led to. */
export type ClientStep =
  | { readonly type: 'asked'; readonly state: ClientState; readonly question: AnyFunctionCall }
  | { readonly type: 'completed'; readonly key: NegotiatedKey }
  | HandshakeRejection

/** The arrays of a state that are to be wiped once it is left, unless they live on. */
export function clientSecrets(state: ClientState): readonly Uint8Array[] {
  switch (state.step) {
    case 'resPq':
      return []
    case 'dhParams':
      return [state.newNonce]
    case 'dhAnswer':
      return [state.values.newNonce, state.values.temporaryKeys.key, state.values.temporaryKeys.iv, state.authKey.bytes]
  }
}
