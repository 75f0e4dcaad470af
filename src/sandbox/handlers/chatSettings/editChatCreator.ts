import { recordPlaceChange } from '../../adminLog/recordPlaceChange.js'
import { fault } from '../../fault.js'
import type { Handler } from '../../handler.js'
import { assertMayOwnPublic } from '../../members/assertMayOwnPublic.js'
import { inputChat } from '../../peers/inputChat.js'
import { inputUser } from '../../peers/inputUser.js'
import { assertCreator } from '../../rights/assertCreator.js'
import { assertPassword } from '../../signIn/assertPassword.js'
import { CREATOR_RIGHTS } from '../../world/creatorRights.js'
import { isMember } from '../../world/isMember.js'
import { participantOf } from '../../members/participantOf.js'
import { postMessage } from '../../world/postMessage.js'
import { recordChatChange } from '../../world/recordChatChange.js'
import { recordGroupMembers } from '../../world/recordGroupMembers.js'
import { recordMemberChange } from '../../world/recordMemberChange.js'

/** How old a session must be to give a chat away, in seconds. See https://core.telegram.org/method/channels.editCreator. */
const SESSION_AGE = 86_400

/** Makes a member the owner of a chat in the caller's place, who stays an administrator. It takes the caller's password. */
export const editChatCreator: Handler<'messages.editChatCreator'> = (context, params) => {
  const { authorization, date, now, userId, world } = context
  const chat = inputChat(context, params.peer)
  const heir = inputUser(context, params.user_id)
  assertCreator(context, chat)
  if (heir.id === userId || heir.bot !== undefined || heir.isDeleted) throw fault(400, 'USER_ID_INVALID')
  if (!isMember(chat, heir.id)) throw fault(400, 'USER_NOT_PARTICIPANT')
  const owner = world.users.get(userId)
  if (owner?.password === undefined) throw fault(400, 'PASSWORD_MISSING')
  const age = date - Math.floor(authorization.createdAt / 1000)
  if (age < SESSION_AGE) throw fault(400, `SESSION_TOO_FRESH_${SESSION_AGE - age}`)
  assertPassword(context, owner, params.password)
  if (chat.type === 'channel' && chat.username !== undefined) assertMayOwnPublic(world, heir.id)

  const before = { [userId]: participantOf(chat, userId), [heir.id]: participantOf(chat, heir.id) }
  const {
    bannedRights: _banned,
    bannedBy: _by,
    bannedAt: _at,
    promotedBy: _promoter,
    ...kept
  } = participantOf(chat, heir.id)
  chat.creatorId = heir.id
  chat.participants.set(heir.id, { ...kept, isCreator: true, adminRights: CREATOR_RIGHTS })
  chat.participants.set(userId, {
    ...participantOf(chat, userId),
    isCreator: false,
    adminRights: CREATOR_RIGHTS,
    promotedBy: heir.id,
  })
  if (chat.type === 'group') {
    chat.version += 1
    recordGroupMembers(world, chat, now)
  }
  for (const id of [heir.id, userId]) {
    recordMemberChange(world, chat, { userId: id, actorId: userId, before: before[id] }, now)
    recordPlaceChange(chat, 'ToggleAdmin', { userId: id, actorId: userId, before: before[id] }, now)
  }
  recordChatChange(world, chat, now)
  const action = { _: 'messageActionChangeCreator', new_creator_id: heir.id } as const
  const senderId = chat.type === 'channel' && chat.isBroadcast ? chat.peerId : userId
  postMessage(world, { peerId: chat.peerId, authorId: userId, senderId, action }, now)
  return context.answerUpdates()
}
