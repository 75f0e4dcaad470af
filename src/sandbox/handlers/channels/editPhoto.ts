import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { removeChatPhoto } from '../../members/removeChatPhoto.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { assertMemberRight } from '../../rights/assertMemberRight.js'

/** Takes the photo of a supergroup or channel away. There are no files that could become one. */
export const editPhoto: Handler<'channels.editPhoto'> = (context, params) => {
  const { now, userId, world } = context
  const channel = inputChannel(context, params.channel)
  assertMemberRight(context, channel, 'change_info')
  if (params.photo._ !== 'inputChatPhotoEmpty') throw fault(400, 'PHOTO_INVALID')
  if (channel.photoId === undefined) throw fault(400, 'CHAT_NOT_MODIFIED')
  removeChatPhoto(world, channel, userId, now)
  return context.answerUpdates()
}
