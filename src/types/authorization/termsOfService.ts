import type * as tl from '../../tl/generated/api.js'
import type { MessageEntity } from '../messages/messageEntity.js'
import { messageEntityFromTl } from '../messages/messageEntityFromTl.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** What Telegram wants a new account to agree to. */
export interface TermsOfService {
  readonly text: string
  /** How the text is formatted. */
  readonly entities: readonly MessageEntity[]
  /** How old one has to be, in years, where Telegram wants that confirmed. */
  readonly minAge?: number
}

/** Builds a `TermsOfService`. */
export function termsOfServiceFromTl(terms: tl.help_TermsOfService): TermsOfService {
  return withoutUndefined<TermsOfService>({
    text: terms.text,
    entities: terms.entities.flatMap((entity) => messageEntityFromTl(entity) ?? []),
    minAge: terms.min_age_confirm,
  })
}
