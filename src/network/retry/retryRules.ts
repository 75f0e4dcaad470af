import { connectionNotInitialised } from './connectionNotInitialised.js'
import { failedWait } from './failedWait.js'
import { floodWait } from './floodWait.js'
import { foreignAuthorization } from './foreignAuthorization.js'
import { migrateCall } from './migrateCall.js'
import { migrateHome } from './migrateHome.js'
import type { RetryRule } from './retryRule.js'
import { serverFault } from './serverFault.js'
import { timeoutFault } from './timeoutFault.js'

/** Every rule, in the order in which they are asked; the first that decides wins. */
export const RETRY_RULES: readonly RetryRule[] = [
  connectionNotInitialised,
  migrateHome,
  migrateCall,
  foreignAuthorization,
  failedWait,
  floodWait,
  serverFault,
  timeoutFault,
]
