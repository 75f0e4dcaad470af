import type * as tl from '../../tl/generated/api.js'

/** The function that a call is for: what the wrappers around it, such as `invokeWithTakeout`, wrap. */
export function functionOf(call: tl.AnyFunctionCall): tl.AnyFunctionCall {
  let inner = call
  while ('query' in inner && isCall(inner.query)) inner = inner.query
  return inner
}

function isCall(value: unknown): value is tl.AnyFunctionCall {
  return typeof value === 'object' && value !== null && '_' in value
}
