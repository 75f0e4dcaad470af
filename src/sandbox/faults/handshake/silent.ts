import type { FaultPlan } from '../faultPlan.js'
import { type HandshakeFaultOptions, isMeantAnswer } from './handshakeFaultOptions.js'

/** Says nothing at a step of a key exchange. Once when `times` is absent. */
export function silent(options: HandshakeFaultOptions = {}): FaultPlan {
  return {
    name: 'silent',
    options,
    defaultTimes: 1,
    hooks: () => ({
      handshake: (answer) => (isMeantAnswer(options, answer) ? () => 'nothing' : undefined),
    }),
  }
}
