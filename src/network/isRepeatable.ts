const READING = /^(?:get|check|search|resolve|read)(?![a-z])/

/** Calls that are named as if they only read, but make something happen. */
const ACTING: ReadonlySet<string> = new Set([
  'account.getTmpPassword',
  'auth.checkPassword',
  'ephemeral.getCallbackAnswer',
  'messages.getBotCallbackAnswer',
])

/**
 * Whether a call may run twice without harm: it only reads or marks as read, or it carries a `random_id`,
 * by which Telegram recognises a repetition.
 */
export function isRepeatable(call: { readonly _: string }): boolean {
  if (ACTING.has(call._)) return false
  return 'random_id' in call || READING.test(call._.slice(call._.lastIndexOf('.') + 1))
}
