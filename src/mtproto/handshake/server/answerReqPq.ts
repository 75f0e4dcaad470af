import type { req_pq, req_pq_multi } from '../../../tl/generated/mtproto.js'
import { drawPq } from './drawPq.js'
import type { ServerContext, ServerStep } from './serverState.js'

/** Begins an exchange: names the RSA keys and sets the client its work. https://core.telegram.org/mtproto/auth_key#2-server-sends-response-of-the-form */
export function answerReqPq(context: ServerContext, call: req_pq | req_pq_multi): ServerStep {
  const nonce = call.nonce.slice()
  const serverNonce = context.randomBytes(16)
  const work = drawPq(context.randomBytes)
  return {
    type: 'answered',
    state: { step: 'reqDhParams', nonce, serverNonce, ...work },
    answer: {
      _: 'resPQ',
      nonce,
      server_nonce: serverNonce,
      pq: work.pq,
      server_public_key_fingerprints: BigInt64Array.from(context.privateKeys, ({ fingerprint }) => fingerprint),
    },
  }
}
