import type { RetryRule } from './retryRule.js'

const NAMES: ReadonlySet<string> = new Set(['CONNECTION_NOT_INITED', 'CONNECTION_LAYER_INVALID'])

/** Initialises the connection once more where the server has forgotten that it was. */
export const connectionNotInitialised: RetryRule = {
  name: 'connectionNotInitialised',
  decide(error, context) {
    if (!NAMES.has(error.name) || context.usedCount('connectionNotInitialised') > 0) return undefined
    return { type: 'initialise' }
  },
}
