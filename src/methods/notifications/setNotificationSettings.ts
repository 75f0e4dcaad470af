import { assertUser } from '../../core/checks/assertUser.js'
import { inputNotificationSettingsToTl } from '../../core/checks/inputNotificationSettingsToTl.js'
import type { Core } from '../../core/core.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import { assertTopicId } from '../../core/topics/assertTopicId.js'
import type { ID } from '../../types/id.js'
import type { InputNotificationSettings } from '../../types/notifications/inputNotificationSettings.js'

/** What in the chat is meant. */
export interface SetNotificationSettingsOptions {
  /** The topic of a forum rather than the whole chat. */
  readonly topicId?: number
}

/**
 * Says how this account is told of what happens in a chat. What is left out is as for all chats of the kind.
 *
 * Only users may call it. Throws an `InputError` for a sound that there is not,
 * and an `RpcError` named `CHANNEL_PRIVATE` for a chat that the account may not see.
 * Calls https://core.telegram.org/method/account.updateNotifySettings.
 */
export async function setNotificationSettings(
  core: Core,
  chatId: ID,
  settings: InputNotificationSettings,
  options: SetNotificationSettingsOptions = {},
): Promise<void> {
  const { topicId } = options
  assertUser(core, 'setNotificationSettings')
  if (topicId !== undefined) assertTopicId(topicId)
  const wanted = inputNotificationSettingsToTl(settings)
  const peer = await resolvePeer(core, chatId)
  const scope =
    topicId === undefined
      ? ({ _: 'inputNotifyPeer', peer } as const)
      : ({ _: 'inputNotifyForumTopic', peer, top_msg_id: topicId } as const)
  await core.invoke('account.updateNotifySettings', { peer: scope, settings: wanted })
}
