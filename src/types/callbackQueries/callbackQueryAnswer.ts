import type * as tl from '../../tl/generated/api.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** What a bot answers to the press of a button. */
export interface CallbackQueryAnswer {
  /** Whether the text is shown in a window of its own. */
  readonly isAlert: boolean
  /** What is shown; nothing when absent. */
  readonly text?: string
  /** What is opened. */
  readonly url?: string
}

/** Builds a `CallbackQueryAnswer`. */
export function callbackQueryAnswerFromTl(answer: tl.messages_botCallbackAnswer): CallbackQueryAnswer {
  return withoutUndefined<CallbackQueryAnswer>({
    isAlert: answer.alert === true,
    text: answer.message,
    url: answer.url,
  })
}
