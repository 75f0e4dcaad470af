import { InputError } from '../../errors/inputError.js'
import type { NetworkCallOptions } from './networkCallOptions.js'

/** Refuses options of a call that are out of their ranges, before anything is sent. */
export function assertCallOptions({ timeoutMs, floodWaitLimitSeconds, retry }: NetworkCallOptions): void {
  if (timeoutMs !== undefined && !(timeoutMs > 0)) {
    throw new InputError(`timeoutMs is a time in milliseconds above 0, not ${timeoutMs}.`, 'timeoutMs')
  }
  if (floodWaitLimitSeconds !== undefined && !(floodWaitLimitSeconds >= 0)) {
    throw new InputError(`floodWaitLimitSeconds is 0 or more, not ${floodWaitLimitSeconds}.`, 'floodWaitLimitSeconds')
  }
  const maxRetries = typeof retry === 'object' ? retry.maxRetries : undefined
  if (maxRetries !== undefined && !(maxRetries >= 0)) {
    throw new InputError(`retry.maxRetries is 0 or more, not ${maxRetries}.`, 'retry')
  }
}
