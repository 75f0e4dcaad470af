import type { RetryRule } from './retryRule.js'

const NAMES: ReadonlySet<string> = new Set(['FILE_MIGRATE', 'STATS_MIGRATE'])
const MOST_HOPS = 3

/** Takes one call to the data centre that has what it asks for; the account stays where it is. */
export const migrateCall: RetryRule = {
  name: 'migrateCall',
  decide(error, context) {
    if (error.code !== 303 || !NAMES.has(error.name) || error.value === undefined) return undefined
    if (error.value === context.dcId || context.usedCount('migrateCall') >= MOST_HOPS) return undefined
    return { type: 'useDataCentre', dcId: error.value }
  },
}
