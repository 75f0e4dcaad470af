import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** Names RSA keys in `resPQ` that nobody has. Once when `times` is absent. */
export function unknownFingerprint(options: FaultOptions = {}): FaultPlan {
  return {
    name: 'unknownFingerprint',
    options,
    defaultTimes: 1,
    hooks: () => ({
      handshake: (answer) => {
        if (answer._ !== 'resPQ') return undefined
        return () => ({ ...answer, server_public_key_fingerprints: BigInt64Array.of(1n, -1n) })
      },
    }),
  }
}
