import type { HandshakeAnswer } from '../../../mtproto/handshake/handshakeAnswer.js'
import type { FaultOptions, FaultPlan } from '../faultPlan.js'

/** What is changed about an answer of a key exchange. */
export type MutateFault = {
  readonly [Answer in HandshakeAnswer as Answer['_']]: FaultOptions & {
    /** The constructor of the answer. `server_DH_inner_data` is what stands inside the encryption of `server_DH_params_ok`. */
    readonly answer: Answer['_']
    /** Gives the answer that goes out in its place. */
    readonly change: (answer: Answer) => HandshakeAnswer
  }
}[HandshakeAnswer['_']]

/** Changes an answer of a key exchange. Once when `times` is absent. See https://core.telegram.org/mtproto/auth_key. */
export function mutate(options: MutateFault): FaultPlan {
  return {
    name: 'mutate',
    options,
    defaultTimes: 1,
    hooks: () => ({
      handshake: (answer) => {
        if (answer._ !== options.answer) return undefined
        // oxlint-disable-next-line no-unsafe-type-assertion -- the line above has just made sure that they belong together
        return () => options.change(answer as never)
      },
    }),
  }
}
