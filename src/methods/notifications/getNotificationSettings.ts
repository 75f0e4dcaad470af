import { assertUser } from '../../core/checks/assertUser.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { assertTopicId } from '../../core/topics/assertTopicId.js'
import type { ID } from '../../types/id.js'
import {
  type NotificationSettings,
  notificationSettingsFromTl,
} from '../../types/notifications/notificationSettings.js'

/** What in the chat is meant. */
export interface GetNotificationSettingsOptions {
  /** The topic of a forum rather than the whole chat. */
  readonly topicId?: number
}

/**
 * Returns how this account is told of what happens in a chat, as far as that was set for it alone.
 *
 * Only users may call it. Throws an `RpcError` named `CHANNEL_PRIVATE` for a chat that the account may not see.
 * Calls https://core.telegram.org/method/account.getNotifySettings.
 */
export async function getNotificationSettings(
  core: Core,
  chatId: ID,
  options: GetNotificationSettingsOptions = {},
): Promise<NotificationSettings> {
  const { topicId } = options
  assertUser(core, 'getNotificationSettings')
  if (topicId !== undefined) assertTopicId(topicId)
  const peer = await resolvePeer(core, chatId)
  const scope =
    topicId === undefined
      ? ({ _: 'inputNotifyPeer', peer } as const)
      : ({ _: 'inputNotifyForumTopic', peer, top_msg_id: topicId } as const)
  return notificationSettingsFromTl(await core.invoke('account.getNotifySettings', { peer: scope }))
}
