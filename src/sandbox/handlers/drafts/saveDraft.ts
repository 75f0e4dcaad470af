import type * as tl from '../../../tl/generated/api.js'
import type { Handler } from '../../handler.js'
import { inputPeer } from '../../peers/inputPeer.js'
import { sentText } from '../../sending/sentText.js'
import { dialogOf } from '../../world/dialogOf.js'
import { peerIdToTl } from '../../world/peerId.js'
import { recordStateUpdate } from '../../world/recordStateUpdate.js'

/** Keeps a text that the caller has begun to write to a chat, or drops it where nothing is left of it. */
export const saveDraft: Handler<'messages.saveDraft'> = (context, params) => {
  const { date, now, userId, world } = context
  const peerId = inputPeer(context, params.peer)
  const { text, entities } = sentText(context, params.message, params.entities)
  const dialog = dialogOf(world, userId, peerId, now)
  const isEmpty = text === '' && params.reply_to === undefined
  const draft: tl.DraftMessage = isEmpty
    ? { _: 'draftMessageEmpty', date }
    : {
        _: 'draftMessage',
        no_webpage: params.no_webpage,
        invert_media: params.invert_media,
        reply_to: params.reply_to,
        message: text,
        entities: entities.length === 0 ? undefined : entities,
        date,
        effect: params.effect,
      }
  if (draft._ === 'draftMessage') dialog.draft = draft
  else delete dialog.draft
  recordStateUpdate(world, userId, { _: 'updateDraftMessage', peer: peerIdToTl(peerId), draft }, now)
  return true
}
