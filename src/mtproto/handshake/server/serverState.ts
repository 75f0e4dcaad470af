import type { AesKeys } from '../../../crypto/aesKeys.js'
import type { Crypto, RandomBytes } from '../../../crypto/crypto.js'
import type { DhPair } from '../../../crypto/dh/createDhPair.js'
import type { RsaPrivateKey } from '../../../crypto/rsa/rsaPrivateKey.js'
import type { NegotiatedKey } from '../handshake.js'
import type { HandshakeAnswer } from '../handshakeAnswer.js'
import type { HandshakeFaults } from '../handshakeFaults.js'
import type { HandshakeRejection } from '../rejectHandshake.js'

/** What stays the same through all steps of the server's side. */
export interface ServerContext {
  readonly crypto: Crypto
  readonly randomBytes: RandomBytes
  readonly privateKeys: readonly RsaPrivateKey[]
  readonly dhPrime: Uint8Array
  readonly g: number
  readonly isKeyIdTaken: (authKeyId: bigint) => boolean
  readonly faults: HandshakeFaults
}

/** `resPQ` was sent. */
export interface AwaitingReqDhParams {
  readonly step: 'reqDhParams'
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly pq: Uint8Array
  readonly p: Uint8Array
  readonly q: Uint8Array
}

/** What the client said of the key that it wants. */
export interface KeyWish {
  readonly newNonce: Uint8Array
  readonly dcId: number | undefined
  readonly expiresInSeconds: number | undefined
}

/** `server_DH_params_ok` or `dh_gen_retry` was sent. */
export interface AwaitingClientDh {
  readonly step: 'clientDh'
  readonly nonce: Uint8Array
  readonly serverNonce: Uint8Array
  readonly wish: KeyWish
  readonly temporaryKeys: AesKeys
  readonly pair: DhPair
  /** The auxiliary hash of the key that was refused last; 0 at first. */
  readonly retryId: bigint
  readonly refusedCount: number
}

/** Where the server stands between a client's packets. Each state is the argument of one step alone. */
export type ServerState = AwaitingReqDhParams | AwaitingClientDh

/** What a step led to. After an answer without a state only a new exchange can follow. */
export type ServerStep =
  | {
      readonly type: 'answered'
      readonly state: ServerState | undefined
      readonly answer: HandshakeAnswer
      readonly key?: NegotiatedKey
    }
  | HandshakeRejection

/** The arrays of a state that are to be wiped once it is left, unless they live on. */
export function serverSecrets(state: ServerState): readonly Uint8Array[] {
  return state.step === 'reqDhParams'
    ? []
    : [state.wish.newNonce, state.temporaryKeys.key, state.temporaryKeys.iv, state.pair.secret]
}
