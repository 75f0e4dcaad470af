import { assertWholeNumber } from './assertWholeNumber.js'

const LAST_ID = 0x7fff_ffff

/** Refuses what cannot be the identifier of a message. */
export function assertMessageId(messageId: number, argument = 'messageId'): void {
  assertWholeNumber(messageId, argument, 1, LAST_ID)
}
