import type * as tl from '../../tl/generated/api.js'
import type { CallContext } from '../handler.js'
import type { MessageDraft } from '../world/messageDraft.js'
import { postMessage } from '../world/postMessage.js'
import { userBox } from '../world/userBox.js'
import { claimRandomId } from './claimRandomId.js'
import { scheduleMessage } from './scheduleMessage.js'
import { sentMessageAnswer } from './sentMessageAnswer.js'

/** What the functions that send a message take besides the message. */
interface Sending {
  readonly random_id: bigint
  readonly schedule_date?: number | undefined
  readonly clear_draft?: boolean | undefined
}

/** What is to be sent within so many seconds is sent at once. See https://core.telegram.org/api/scheduled-messages. */
const SOON_SECONDS = 10

/** Sends a message that was found to be right, now or at its moment, and answers as Telegram does. */
export function sendDraft(context: CallContext, draft: MessageDraft, params: Sending): tl.Updates {
  const { date, now, userId, world } = context
  const { random_id: randomId, schedule_date: sendAt } = params
  claimRandomId(context, randomId)
  if (sendAt !== undefined && sendAt > date + SOON_SECONDS)
    return context.answerUpdates(scheduleMessage(context, draft, sendAt, randomId))
  const message = postMessage(world, draft, now)
  if (params.clear_draft === true) delete userBox(world, userId).dialogs.get(draft.peerId)?.draft
  return sentMessageAnswer(context, message, randomId)
}
