import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** A generator. */
export interface BadGFault extends FaultOptions {
  /** Telegram's prime takes 3, 4, 5 and 7. */
  readonly g: number
}

/** Names another generator than the right one. Once when `times` is absent. */
export function badG(options: BadGFault): FaultPlan {
  return {
    name: 'badG',
    options,
    defaultTimes: 1,
    hooks: () => ({
      handshake: (answer) => (answer._ === 'server_DH_inner_data' ? () => ({ ...answer, g: options.g }) : undefined),
    }),
  }
}
