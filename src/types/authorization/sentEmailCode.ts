import type * as tl from '../../tl/generated/api.js'

/** How a code was mailed. */
export interface SentEmailCode {
  /** What the address looks like. */
  readonly pattern: string
  /** How many characters the code has. */
  readonly length: number
}

/** Builds a `SentEmailCode`. */
export function sentEmailCodeFromTl({ email_pattern: pattern, length }: tl.account_sentEmailCode): SentEmailCode {
  return { pattern, length }
}
