import { showPeers } from '../../builders/usersAndChats.js'
import type { Handler } from '../../handler.js'
import type * as tl from '../../../tl/generated/api.js'
import { isAllowed } from '../../accounts/isAllowed.js'
import { settingsOf } from '../../accounts/settingsOf.js'
import { channelPeerId } from '../../world/peerId.js'
import { notifySettings } from '../../accounts/notifySettings.js'
import { peerSettings } from '../../peers/peerSettings.js'
import { inputUser } from '../../peers/inputUser.js'
import { isMember } from '../../world/isMember.js'

/** Shows all there is to know of one user. */
export const getFullUser: Handler<'users.getFullUser'> = (context, params) => {
  const { userId, world } = context
  const user = inputUser(context, params.id)
  const chats = [...world.groups.values(), ...world.channels.values()]
  const common = chats.filter((chat) => isMember(chat, userId) && isMember(chat, user.id))
  const own = settingsOf(world, userId)
  const may = (key: tl.PrivacyKey['_']): boolean => isAllowed(world, user.id, key, userId)
  const shown = user.personalChannelId === undefined ? [] : [channelPeerId(user.personalChannelId)]
  return {
    _: 'users.userFull',
    full_user: {
      _: 'userFull',
      id: user.id,
      about: may('privacyKeyAbout') ? user.about : undefined,
      blocked: own.blocked.has(user.id),
      blocked_my_stories_from: own.blockedFromStories.has(user.id),
      birthday: may('privacyKeyBirthday') ? user.birthday : undefined,
      note: world.users.get(userId)?.contacts.get(user.id)?.note,
      ...(user.personalChannelId !== undefined && {
        personal_channel_id: user.personalChannelId,
        personal_channel_message: world.channels.get(user.personalChannelId)?.box.lastMessageId ?? 0,
      }),
      can_pin_message: true,
      settings: peerSettings(world, userId, user.id),
      notify_settings: notifySettings(world, userId, user.id),
      ttl_period: world.boxes.get(userId)?.dialogs.get(user.id)?.messageTtlSeconds,
      common_chats_count: user.id === userId ? 0 : common.length,
      bot_info:
        user.bot === undefined
          ? undefined
          : {
              _: 'botInfo',
              user_id: user.id,
              description: user.bot.description,
              commands: user.bot.commands,
              menu_button: { _: 'botMenuButtonDefault' },
            },
    },
    ...showPeers(world, [user.id, ...shown], userId),
  }
}
