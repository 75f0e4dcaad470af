import { assertInt64 } from '../../core/checks/assertInt64.js'
import { assertUser } from '../../core/checks/assertUser.js'
import { signedInId } from '../../core/checks/signedInId.js'
import type { Core } from '../../core/core.js'
import { formattedTextOf } from '../../core/messages/formattedTextOf.js'
import { mentionedUsersOf } from '../../core/messages/mentionedUsersOf.js'
import { replyToTl } from '../../core/messages/replyToTl.js'
import { textToTl } from '../../core/messages/textToTl.js'
import { resolvePeer } from '../../core/peers/resolvePeer.js'
import type { ID } from '../../types/id.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import type { ReplyTo } from '../../types/messages/replyTo.js'
import type { TextOptions } from '../../types/messages/textOptions.js'

/** What a draft has besides its text. */
export interface SaveDraftOptions extends TextOptions {
  /** The message that is to be answered. */
  readonly replyTo?: ReplyTo
  /** The identifier of an animated effect; private chats only. */
  readonly effectId?: string
  /** Shows no preview of a link. */
  readonly disableLinkPreview?: boolean
}

/**
 * Keeps a text that is begun for a chat, so that it appears on all devices of the account; an empty one drops what was kept.
 *
 * Users only. Throws an `InputError` for markup that is wrong, with the place, and an `RpcError` named `PEER_ID_INVALID` for a chat that
 * there is not. Calls https://core.telegram.org/method/messages.saveDraft.
 */
export async function saveDraft(
  core: Core,
  chatId: ID,
  text: string | FormattedText,
  options: SaveDraftOptions = {},
): Promise<void> {
  const { replyTo, effectId, disableLinkPreview } = options
  signedInId(core)
  assertUser(core, 'saveDraft')
  const formatted = formattedTextOf(core, text, options)
  const peer = await resolvePeer(core, chatId)
  const mentionedUsers = await mentionedUsersOf(core, formatted.entities, replyTo)
  await core.invoke('messages.saveDraft', {
    peer,
    ...textToTl(formatted, mentionedUsers),
    reply_to: replyToTl(replyTo, undefined, mentionedUsers),
    no_webpage: disableLinkPreview,
    effect: effectId === undefined ? undefined : assertInt64(effectId, 'effectId'),
  })
}
