import type { Core } from '../core.js'
import type { CallOptions } from './callOptions.js'
import { CallScope } from './callScope.js'

/**
 * Does work with options for every call that it makes: `withCall(client, { signal, timeoutMs: 5_000 }, (core) => createInviteLink(core, chatId))`.
 * `timeoutMs` and `signal` hold for the whole of the work, however many calls it makes: at the deadline it rejects with a `TimeoutError`,
 * on an abort with the reason of the signal, and from then on the work can make no call any more. What it has done by then stays done.
 * On a client, `client.with(options)` does the same for each method that is called through it.
 */
export async function withCall<Result>(
  core: Core,
  options: CallOptions,
  work: (core: Core) => Promise<Result>,
): Promise<Result> {
  const scope = new CallScope(core, options, 'The work')
  return scope.bound(work(scope.core))
}
