import { RpcError } from '../errors/rpcError.js'
import type { ErrorName } from '../tl/index.js'

/** An `RpcError` of a known name. */
export type NamedRpcError<Name extends string> = RpcError & { readonly name: Name }

/**
 * Tells whether an error came from Telegram and, where a name is given, whether it is that one:
 * `isRpcError(error, 'FLOOD_WAIT')`. Names stand without their number, which is in `value`.
 */
export function isRpcError<Name extends ErrorName = ErrorName>(
  error: unknown,
  name?: Name,
): error is NamedRpcError<Name> {
  return error instanceof RpcError && (name === undefined || error.name === name)
}
