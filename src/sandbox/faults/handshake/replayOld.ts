import type { HandshakeAnswer } from '../../../mtproto/handshake/handshakeAnswer.js'
import type { FaultPlan } from '../faultPlan.js'
import { type HandshakeFaultOptions, isMeantAnswer } from './handshakeFaultOptions.js'

/** Says again what was said in an earlier key exchange. The first answer of each kind is remembered; once when `times` is absent. */
export function replayOld(options: HandshakeFaultOptions = {}): FaultPlan {
  return {
    name: 'replayOld',
    options,
    defaultTimes: 1,
    hooks: () => {
      const earlier = new Map<string, HandshakeAnswer>()
      return {
        handshake: (answer) => {
          if (!isMeantAnswer(options, answer)) return undefined
          const old = earlier.get(answer._)
          if (old !== undefined) return () => old
          earlier.set(answer._, answer)
          return undefined
        },
      }
    },
  }
}
