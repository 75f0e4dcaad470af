import type { RetryRule } from './retryRule.js'

const NAMES: ReadonlySet<string> = new Set(['PHONE_MIGRATE', 'USER_MIGRATE', 'NETWORK_MIGRATE'])
const MOST_HOPS = 3

/** Follows an account to the data centre where it lives. See https://core.telegram.org/api/datacenter. */
export const migrateHome: RetryRule = {
  name: 'migrateHome',
  decide(error, context) {
    if (error.code !== 303 || !NAMES.has(error.name) || error.value === undefined) return undefined
    if (error.value === context.dcId || context.usedCount('migrateHome') >= MOST_HOPS) return undefined
    return { type: 'changeHome', dcId: error.value }
  },
}
