import type { RandomBytes } from '../src/crypto/crypto.js'
import { telegramDhPrime } from '../src/crypto/dh/telegramDhPrime.js'
import { sealInnerData } from '../src/crypto/handshake/sealInnerData.js'
import { rsaPadEncrypt } from '../src/crypto/rsa/rsaPadEncrypt.js'
import { answerReqDhParams } from '../src/mtproto/handshake/server/answerReqDhParams.js'
import { answerReqPq } from '../src/mtproto/handshake/server/answerReqPq.js'
import { answerSetClientDhParams } from '../src/mtproto/handshake/server/answerSetClientDhParams.js'
import type {
  AwaitingClientDh,
  AwaitingReqDhParams,
  ServerContext,
  ServerStep,
} from '../src/mtproto/handshake/server/serverState.js'
import { nodeCrypto as crypto } from '../src/platform/node/crypto/nodeCrypto.js'
import type { AnyObject, client_DH_inner_data, p_q_inner_data, req_DH_params } from '../src/tl/generated/mtproto.js'
import { mtprotoSchema } from '../src/tl/index.js'
import { EXCHANGE_STARTS_AT } from './runExchange.js'
import { seededRandomBytes } from './seededRandomBytes.js'
import { testRsaKey } from './testRsaKey.js'

/** The time at which everything happens. */
export const NOW: number = EXCHANGE_STARTS_AT
const schema = mtprotoSchema()
/** The random bytes of both sides. */
export const random: RandomBytes = seededRandomBytes(21)
/** What the client drew. */
export const nonce: Uint8Array = random(16)
/** What the client drew and only the server can read. */
export const newNonce: Uint8Array = random(32)

/** What a step of the server works with. */
export const context: ServerContext = {
  crypto,
  randomBytes: random,
  privateKeys: [testRsaKey],
  dhPrime: telegramDhPrime,
  g: 3,
  isKeyIdTaken: () => false,
  faults: {},
}

/** The state after a step that must have led there. */
export function awaitingReqDhParams(step: ServerStep): AwaitingReqDhParams {
  if (step.type === 'answered' && step.state?.step === 'reqDhParams') return step.state
  throw new Error(`Not where req_DH_params is due: ${step.type === 'rejected' ? step.reason : step.answer._}`)
}

/** The state after a step that must have led there. */
export function awaitingClientDh(step: ServerStep): AwaitingClientDh {
  if (step.type === 'answered' && step.state?.step === 'clientDh') return step.state
  throw new Error(`Not where set_client_DH_params is due: ${step.type === 'rejected' ? step.reason : step.answer._}`)
}

/** A server's state after it has sent `resPQ`. */
export const begun: AwaitingReqDhParams = awaitingReqDhParams(answerReqPq(context, { _: 'req_pq_multi', nonce }))
const { serverNonce, pq, p, q } = begun
/** What every form of the client's inner data has. */
export const sharedFields: Omit<p_q_inner_data, '_'> = {
  pq,
  p,
  q,
  nonce,
  server_nonce: serverNonce,
  new_nonce: newNonce,
}

/** A way to encrypt for an RSA key. */
export type Encrypt = typeof rsaPadEncrypt

/** What the server makes of this inner data. */
export function askDhParams(
  inner: AnyObject,
  changes: Partial<req_DH_params> = {},
  encrypt: Encrypt = rsaPadEncrypt,
): ServerStep {
  return answerReqDhParams(
    context,
    begun,
    {
      _: 'req_DH_params',
      nonce,
      server_nonce: serverNonce,
      p,
      q,
      public_key_fingerprint: testRsaKey.fingerprint,
      encrypted_data: encrypt(crypto, random, testRsaKey, schema.write(inner)),
      ...changes,
    },
    NOW,
  )
}

/** The simplest inner data. */
export const inner: p_q_inner_data = { _: 'p_q_inner_data', ...sharedFields }
/** A server's state after it has sent its values. */
export const agreed: AwaitingClientDh = awaitingClientDh(askDhParams(inner))
/** A value that a client may send. */
export const goodGb: Uint8Array = crypto.modPow(Uint8Array.of(3), seededRandomBytes(5)(256), telegramDhPrime)

/** What the server makes of these values of the client. */
export function proposeKey(changes: Partial<client_DH_inner_data>, state: AwaitingClientDh = agreed): ServerStep {
  const data = {
    _: 'client_DH_inner_data',
    nonce,
    server_nonce: serverNonce,
    retry_id: 0n,
    g_b: goodGb,
    ...changes,
  } as const
  return proposeEncrypted(sealInnerData(crypto, random, state.temporaryKeys, schema.write(data)), state)
}

/** What the server makes of these encrypted values. */
export function proposeEncrypted(encrypted: Uint8Array, state: AwaitingClientDh = agreed): ServerStep {
  const call = { _: 'set_client_DH_params', nonce, server_nonce: serverNonce, encrypted_data: encrypted } as const
  return answerSetClientDhParams(context, state, call)
}
