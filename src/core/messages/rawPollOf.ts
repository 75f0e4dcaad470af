import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import { assertWholeNumber } from '../checks/assertWholeNumber.js'
import type { Core } from '../core.js'
import { rawMessageOf } from './rawMessageOf.js'

/** Fetches the poll of a message as Telegram has it, and refuses a message without one. */
export async function rawPollOf(core: Core, peer: tl.InputPeer, messageId: number): Promise<tl.messageMediaPoll> {
  const { media } = await rawMessageOf(core, peer, messageId)
  if (media?._ !== 'messageMediaPoll') throw new InputError(`Message ${messageId} has no poll`, 'messageId')
  return media
}

/** Finds the name of an option by its place among the others. */
export function optionAt({ answers }: tl.poll, index: number, argument: string): Uint8Array {
  assertWholeNumber(index, argument, 0, answers.length - 1)
  const answer = answers[index]
  if (answer?._ !== 'pollAnswer') throw new InputError(`${argument} names no option of the poll`, argument)
  return answer.option
}
