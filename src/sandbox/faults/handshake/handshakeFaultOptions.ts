import type { HandshakeAnswer } from '../../../mtproto/handshake/handshakeAnswer.js'
import type { FaultOptions } from '../faultPlan.js'

/** Which answer of a key exchange a fault is meant for. */
export interface HandshakeFaultOptions extends FaultOptions {
  /** The constructor of the answer; any when absent. */
  readonly answer?: HandshakeAnswer['_']
}

/** Whether a fault is meant for an answer. What stands inside the encryption is meant only by its own name. */
export function isMeantAnswer({ answer: wanted }: HandshakeFaultOptions, answer: HandshakeAnswer): boolean {
  return wanted === undefined ? answer._ !== 'server_DH_inner_data' : wanted === answer._
}
