import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Refuses to bind a temporary key. Once when `times` is absent. See https://core.telegram.org/method/auth.bindTempAuthKey. */
export function bindInvalid(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'bindInvalid',
    options,
    defaultTimes: 1,
    hooks: () => ({
      call: (call) => {
        if (call.method !== 'auth.bindTempAuthKey') return undefined
        return () => call.refuse(400, 'ENCRYPTED_MESSAGE_INVALID')
      },
    }),
  }
}
