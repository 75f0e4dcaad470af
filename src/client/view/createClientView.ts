import type { CallOptions } from '../../core/calls/callOptions.js'
import { CallScope } from '../../core/calls/callScope.js'
import type { InvokeOptions } from '../../core/calls/invokeOptions.js'
import { mergeCallOptions } from '../../core/calls/mergeCallOptions.js'
import type { FunctionName, Params, Result } from '../../tl/functionName.js'
import type { Client } from '../client.js'
import { methodOf, type Method } from './bindMethod.js'

/** Makes a view of a client through which every call is made with the given options. Everything else is the client itself. */
export function createClientView(client: Client, options: CallOptions): Client {
  const invoke = <Name extends FunctionName>(
    name: Name,
    params: Params<Name>,
    nearer: InvokeOptions = {},
  ): Promise<Result<Name>> => client.invoke(name, params, mergeCallOptions(options, nearer))
  const own: ReadonlyMap<unknown, unknown> = new Map<unknown, unknown>([
    ['invoke', invoke],
    ['with', (nearer: CallOptions) => createClientView(client, mergeCallOptions(options, nearer))],
  ])
  return new Proxy(client, {
    get(target, name) {
      if (own.has(name)) return own.get(name)
      // The client itself stands for `this`, since only it has what is private.
      const member: unknown = Reflect.get(target, name, target)
      if (typeof member !== 'function') return member
      const method = methodOf(member)
      if (method === undefined) return (...rest: unknown[]): unknown => Reflect.apply(member, target, rest)
      return (...rest: never[]): unknown => callMethod(client, options, String(name), method, rest)
    },
  })
}

function callMethod(client: Client, options: CallOptions, name: string, method: Method, rest: never[]): unknown {
  const scope = new CallScope(client, options, name)
  const result = method(scope.core, ...rest)
  if (result instanceof Promise) return scope.bound(result)
  scope.forEachCall()
  return result
}
