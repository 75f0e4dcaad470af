/** The kinds of error that this library throws; every one of them carries its kind in `type`. */
export type WhimbrelErrorType =
  | 'rpc'
  | 'input'
  | 'connection'
  | 'security'
  | 'timeout'
  | 'schema'
  | 'storage'
  | 'unknownOutcome'

/** The root of every error that this library throws on purpose. Tell the family apart by `type`. */
export abstract class WhimbrelError extends Error {
  abstract readonly type: WhimbrelErrorType
}
