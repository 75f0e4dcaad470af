import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { messageEntities } from '../sending/messageEntities.js'

/** https://core.telegram.org/bots/api#inputpolloption */
const MAX_CHARACTERS = 100
const MAX_OPTION_BYTES = 100

/** Makes an answer of a poll of what was sent; the newest layers leave its name to the service. */
export function pollAnswer(context: CallContext, answer: tl.PollAnswer, index: number): tl.pollAnswer {
  const { text } = answer.text
  if (text.trim() === '' || Array.from(text).length > MAX_CHARACTERS) throw fault(400, 'POLL_ANSWER_INVALID')
  const entities = messageEntities(context, text, answer.text.entities)
  const option = answer._ === 'pollAnswer' ? answer.option : new TextEncoder().encode(String(index))
  if (option.length === 0 || option.length > MAX_OPTION_BYTES) throw fault(400, 'POLL_OPTION_INVALID')
  return { _: 'pollAnswer', text: { _: 'textWithEntities', text, entities }, option }
}
