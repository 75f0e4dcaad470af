import type * as tl from '../../../tl/generated/api.js'
import { boxMessageToTl } from '../../builders/boxMessageToTl.js'
import type { Handler } from '../../handler.js'
import { messagesToTl } from '../../history/messagesToTl.js'
import { repliedId } from '../../history/repliedId.js'
import { userBox } from '../../world/userBox.js'

/** Shows messages of the caller's own box by their ids; those that are not there come as `messageEmpty`. */
export const getMessages: Handler<'messages.getMessages'> = ({ userId, world }, params) => {
  const box = userBox(world, userId)
  const show = (id: number): tl.message | tl.messageService | undefined => {
    const boxMessage = box.messages.get(id)
    return boxMessage === undefined ? undefined : boxMessageToTl(world, userId, boxMessage)
  }
  const messages = params.id.flatMap((input): readonly tl.Message[] => {
    if (input._ !== 'inputMessageID' && input._ !== 'inputMessageReplyTo') return []
    const id = input._ === 'inputMessageID' ? input.id : repliedId(show(input.id))
    return [show(id) ?? { _: 'messageEmpty', id }]
  })
  return messagesToTl(world, userId, userId, { messages, count: messages.length })
}
