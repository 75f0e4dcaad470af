import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { removeChatPhoto } from '../../members/removeChatPhoto.js'
import { inputGroup } from '../../peers/inputGroup.js'
import { assertMemberRight } from '../../rights/assertMemberRight.js'

/** Takes the photo of a basic group away. There are no files that could become one. */
export const editChatPhoto: Handler<'messages.editChatPhoto'> = (context, params) => {
  const { now, userId, world } = context
  const group = inputGroup(context, params.chat_id)
  if (group.isDeactivated) throw fault(400, 'CHAT_ID_INVALID')
  assertMemberRight(context, group, 'change_info')
  if (params.photo._ !== 'inputChatPhotoEmpty') throw fault(400, 'PHOTO_INVALID')
  if (group.photoId === undefined) throw fault(400, 'CHAT_NOT_MODIFIED')
  removeChatPhoto(world, group, userId, now)
  return context.answerUpdates()
}
