import type { LinkCall, LinkOutcome } from './link/linkCall.js'
import type { OpenCall, Pending } from './openCall.js'

/** What can take calls: a link. */
export interface CallTarget {
  /** What calls wait for at present. */
  pending(): Pending
  call(call: LinkCall): () => void
}

/**
 * Makes one attempt at a call and waits for its outcome; it is given up on when the call ends before.
 * `onOutcome` is called as soon as there is one, before anything that waits goes on.
 */
export function callOverLink(
  target: CallTarget,
  attempt: Omit<LinkCall, 'settle'>,
  open: OpenCall,
  onOutcome?: () => void,
): Promise<LinkOutcome> {
  return open.step(
    () => target.pending(),
    (resolve) => {
      const settle = (outcome: LinkOutcome): void => {
        onOutcome?.()
        resolve(outcome)
      }
      return target.call({ ...attempt, settle })
    },
  )
}
