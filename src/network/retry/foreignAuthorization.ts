import type { RetryRule } from './retryRule.js'

const NAMES: ReadonlySet<string> = new Set(['AUTH_KEY_UNREGISTERED', 'SESSION_REVOKED', 'SESSION_EXPIRED'])

/** Carries the authorization over anew when a data centre other than the home has lost it. Only that one is concerned. */
export const foreignAuthorization: RetryRule = {
  name: 'foreignAuthorization',
  decide(error, context) {
    if (error.code !== 401 || !NAMES.has(error.name)) return undefined
    if (context.dcId === context.homeDcId || !context.isSignedIn) return undefined
    return context.usedCount('foreignAuthorization') > 0 ? undefined : { type: 'authorise' }
  },
}
