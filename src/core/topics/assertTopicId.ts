import { assertWholeNumber } from '../checks/assertWholeNumber.js'

/** Refuses what cannot be the identifier of a topic. */
export function assertTopicId(topicId: number, argument = 'topicId'): void {
  assertWholeNumber(topicId, argument, 1, 0x7fff_ffff)
}
