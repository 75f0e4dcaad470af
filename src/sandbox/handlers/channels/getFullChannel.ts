import type * as tl from '../../../tl/generated/api.js'
import { botInfoToTl } from '../../builders/botInfoToTl.js'
import { notifySettings } from '../../accounts/notifySettings.js'
import { settingsOf } from '../../accounts/settingsOf.js'
import { usersAndChats } from '../../builders/usersAndChats.js'
import type { CallContext, Handler } from '../../handler.js'
import { unreadCount } from '../../history/unreadCount.js'
import { adminView } from '../../invites/adminView.js'
import { headcounts } from '../../members/headcounts.js'
import { maySeeMembers } from '../../members/maySeeMembers.js'
import { inputChannel } from '../../peers/inputChannel.js'
import { isCreator } from '../../rights/isCreator.js'
import type { Channel } from '../../world/chat.js'
import { memberIds } from '../../world/memberIds.js'
import { groupPeerId, peerIdToTl } from '../../world/peerId.js'

/** Shows all there is to know of a supergroup or channel. */
export const getFullChannel: Handler<'channels.getFullChannel'> = (context, params) => {
  const { userId, world } = context
  const channel = inputChannel(context, params.channel)
  const dialog = world.boxes.get(userId)?.dialogs.get(channel.peerId)
  const isOwn = isCreator(channel, userId)
  const sendAs = settingsOf(world, userId).defaultSendAs.get(channel.peerId)
  const full: tl.channelFull = {
    _: 'channelFull',
    can_view_participants: maySeeMembers(channel, userId),
    can_set_username: isOwn,
    can_delete_channel: isOwn,
    hidden_prehistory: channel.hidesHistoryFromNewMembers,
    participants_hidden: channel.hidesParticipants,
    antispam: channel.hasAntispam,
    id: channel.id,
    about: channel.about,
    ...headcounts(channel, userId),
    read_inbox_max_id: dialog?.readInboxMaxId ?? 0,
    read_outbox_max_id: dialog?.readOutboxMaxId ?? 0,
    unread_count: dialog === undefined ? 0 : unreadCount(world, userId, dialog),
    chat_photo: { _: 'photoEmpty', id: 0n },
    notify_settings: notifySettings(world, userId, channel.peerId),
    bot_info: memberIds(channel).flatMap((id) => {
      const user = world.users.get(id)
      return (user === undefined ? undefined : botInfoToTl(user)) ?? []
    }),
    ...pastOf(context, channel),
    available_min_id: dialog === undefined || dialog.availableMinId === 0 ? undefined : dialog.availableMinId,
    linked_chat_id: channel.linkedChatId,
    slowmode_seconds: channel.slowModeSeconds === 0 ? undefined : channel.slowModeSeconds,
    pts: channel.box.pts,
    ttl_period: channel.messageTtlSeconds === 0 ? undefined : channel.messageTtlSeconds,
    available_reactions: channel.availableReactions ?? { _: 'chatReactionsAll' },
    reactions_limit: channel.reactionLimit,
    default_send_as: sendAs === undefined ? undefined : peerIdToTl(sendAs),
    ...adminView(context, channel),
  }
  const named = { _: 'peerChannel', channel_id: channel.id } as const
  return { _: 'messages.chatFull', full_chat: full, ...usersAndChats(world, userId, full, named) }
}

/** Names the basic group that a supergroup came from, and the newest message that the caller has of it. */
function pastOf({ userId, world }: CallContext, { migratedFromGroupId: id }: Channel): Partial<tl.channelFull> {
  if (id === undefined) return {}
  const dialog = world.boxes.get(userId)?.dialogs.get(groupPeerId(id))
  return { migrated_from_chat_id: id, migrated_from_max_id: dialog?.messageIds.at(-1) ?? 0 }
}
