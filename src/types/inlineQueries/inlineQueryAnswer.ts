import type * as tl from '../../tl/generated/api.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** A result of an inline query, as whoever has asked sees it. */
export interface OfferedInlineResult {
  /** What names the result when it is sent. */
  readonly id: string
  /** What kind of result it is: `article`, `photo`, `gif`, `location`, `contact` ... */
  readonly kind: string
  readonly title?: string
  readonly description?: string
  readonly url?: string
}

/** What a bot offers in answer to an inline query. */
export interface InlineQueryAnswer {
  /** What names the query when a result of it is sent. */
  readonly id: string
  readonly results: readonly OfferedInlineResult[]
  /** What to ask for next; absent at the end. */
  readonly nextOffset?: string
}

/** Builds an `InlineQueryAnswer`. */
export function inlineQueryAnswerFromTl(answer: tl.messages_botResults): InlineQueryAnswer {
  return withoutUndefined<InlineQueryAnswer>({
    id: String(answer.query_id),
    results: answer.results.map(({ id, type, title, description, ...rest }) =>
      withoutUndefined<OfferedInlineResult>({
        id,
        kind: type === 'geo' ? 'location' : type,
        title,
        description,
        url: 'url' in rest ? rest.url : undefined,
      }),
    ),
    nextOffset: answer.next_offset,
  })
}
