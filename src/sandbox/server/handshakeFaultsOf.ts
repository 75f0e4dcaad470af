import type { HandshakeFaults } from '../../mtproto/handshake/handshakeFaults.js'
import type { FaultBoard } from '../faults/faultBoard.js'
import type { FaultSubject } from '../faults/faultTarget.js'

/** Lets the faults of the sandbox into the key exchanges of one line. `onSilence` is called where nothing is to be said. */
export function handshakeFaultsOf(
  board: FaultBoard,
  subject: () => FaultSubject,
  onSilence: () => void,
): HandshakeFaults {
  return {
    failsDhParams: () => board.failsDhParams(subject),
    judgeKey: (refusedCount) => board.judgeKey(refusedCount, subject),
    alter: (answer) => {
      const altered = board.answerFor(answer, subject)
      if (altered !== 'nothing') return altered
      onSilence()
      return answer
    },
  }
}
