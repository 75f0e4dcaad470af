import { equalBytes } from '../../../bytes/equalBytes.js'
import { factorPq, type PqFactors } from '../../../crypto/factor/factorPq.js'
import { rsaPadEncrypt } from '../../../crypto/rsa/rsaPadEncrypt.js'
import type { P_Q_inner_data, resPQ } from '../../../tl/generated/mtproto.js'
import { mtprotoSchema } from '../../../tl/index.js'
import { rejectHandshake } from '../rejectHandshake.js'
import type { AwaitingResPq, ClientContext, ClientStep } from './clientState.js'

/** Servers list a handful of keys. */
const MAX_FINGERPRINTS = 64

/**
 * Takes the server's challenge: picks a known RSA key, factors `pq` and sends a new nonce that only that key can open.
 * https://core.telegram.org/mtproto/auth_key#4-encrypted-data-payload-generation
 */
export function acceptResPq(context: ClientContext, state: AwaitingResPq, answer: resPQ, now: number): ClientStep {
  if (!equalBytes(answer.nonce, state.nonce)) return rejectHandshake('resPQ with another nonce')
  const fingerprints = answer.server_public_key_fingerprints
  if (fingerprints.length > MAX_FINGERPRINTS) return rejectHandshake(`resPQ with ${fingerprints.length} fingerprints`)
  const key = context.publicKeys.find(({ fingerprint }) => fingerprints.includes(fingerprint))
  if (key === undefined) return rejectHandshake('The server has none of the RSA keys that this client trusts')
  const factors = factorPq(answer.pq)
  if (factors === undefined) return rejectHandshake('resPQ with a pq that is no product of two primes')

  const { crypto, randomBytes } = context
  const newNonce = randomBytes(32)
  const innerData = mtprotoSchema().write(pqInnerData(context, answer, factors, newNonce))
  const encryptedData = rsaPadEncrypt(crypto, randomBytes, key, innerData)
  innerData.fill(0)
  const serverNonce = answer.server_nonce.slice()
  return {
    type: 'asked',
    state: { step: 'dhParams', nonce: state.nonce, serverNonce, newNonce, sentAt: now },
    question: {
      _: 'req_DH_params',
      nonce: state.nonce,
      server_nonce: serverNonce,
      p: factors.p,
      q: factors.q,
      public_key_fingerprint: key.fingerprint,
      encrypted_data: encryptedData,
    },
  }
}

/** Chooses the form by what is to be said: a data centre or none, a permanent key or a temporary one. */
function pqInnerData(context: ClientContext, answer: resPQ, factors: PqFactors, newNonce: Uint8Array): P_Q_inner_data {
  const { dcField: dc, expiresInSeconds } = context
  const { pq, nonce, server_nonce } = answer
  const base = { pq, ...factors, nonce, server_nonce, new_nonce: newNonce }
  if (expiresInSeconds === undefined) {
    return dc === undefined ? { _: 'p_q_inner_data', ...base } : { _: 'p_q_inner_data_dc', ...base, dc }
  }
  const expiring = { ...base, expires_in: expiresInSeconds }
  return dc === undefined ? { _: 'p_q_inner_data_temp', ...expiring } : { _: 'p_q_inner_data_temp_dc', ...expiring, dc }
}
