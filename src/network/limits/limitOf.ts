import type { RpcError } from '../../errors/rpcError.js'

/** What an error says of a limit. */
export interface Limit {
  /** The error's name, such as `FLOOD_WAIT`. */
  readonly reason: string
  /** Whether it is about one chat, or about the function wherever it is called. */
  readonly scope: 'method' | 'chat'
  readonly ms: number
}

/** `2FA_CONFIRM_WAIT` is none of them: it is about a call without the password, and must not be in the way of the same with it. */
const SCOPES: ReadonlyMap<string, Limit['scope']> = new Map([
  ['FLOOD_WAIT', 'method'],
  ['FLOOD_PREMIUM_WAIT', 'method'],
  ['FLOOD_TEST_PHONE_WAIT', 'method'],
  ['FLOOD_SKIP_FAILED_WAIT', 'method'],
  ['TAKEOUT_INIT_DELAY', 'method'],
  ['SLOWMODE_WAIT', 'chat'],
])
/** Two weeks, beyond which no limit of Telegram goes. */
const LONGEST_SECONDS = 1_209_600

/** The limit that an error tells of, or nothing. See https://core.telegram.org/api/errors#420-flood. */
export function limitOf(error: RpcError): Limit | undefined {
  const scope = error.code === 420 ? SCOPES.get(error.name) : undefined
  if (scope === undefined) return undefined
  const seconds = Math.min(LONGEST_SECONDS, Math.max(1, error.value ?? 1))
  return { reason: error.name, scope, ms: seconds * 1_000 }
}
