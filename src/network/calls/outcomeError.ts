import { ConnectionError } from '../../errors/connectionError.js'
import { RpcError } from '../../errors/rpcError.js'
import { UnknownOutcomeError } from '../../errors/unknownOutcomeError.js'
import type { LinkOutcome } from '../link/linkCall.js'
import { rpcAdvice } from '../rpcAdvice.js'

const DUPLICATE =
  'it had to be sent again, and Telegram says that its random_id was used already. Look before you call again.'

/** The error of an attempt that brought no answer. `wasSentBefore` says that an earlier one may have run. */
export function outcomeError(
  method: string,
  outcome: Exclude<LinkOutcome, { type: 'answer' }>,
  wasSentBefore: boolean,
): Error {
  switch (outcome.type) {
    case 'error':
      if (outcome.text === 'RANDOM_ID_DUPLICATE' && wasSentBefore) {
        return new UnknownOutcomeError(method, `${method} was most likely done: ${DUPLICATE}`)
      }
      return new RpcError(outcome.code, outcome.text, method, rpcAdvice(outcome.text))
    case 'outcomeUnknown':
      return new UnknownOutcomeError(method)
    case 'failed':
      return outcome.error
    case 'undeliverable':
      return new ConnectionError(`${method} could not be delivered: ${outcome.reason}.`)
  }
}
