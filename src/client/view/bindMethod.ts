import type { Core } from '../../core/core.js'

/** A method as it stands in its file: its first argument is what it works on. */
export type Method = (core: Core, ...rest: never[]) => unknown

/** The method as a client has it: it works on the object that it is called on. */
export type BoundMethod = (this: Core, ...rest: never[]) => unknown

const METHODS: WeakMap<object, Method> = new WeakMap()

/** Makes the member of a client that calls a method. */
export function bindMethod(method: Method): BoundMethod {
  const bound: BoundMethod = function (this: Core, ...rest: never[]): unknown {
    return method(this, ...rest)
  }
  METHODS.set(bound, method)
  return bound
}

/** The method that a member of a client calls; nothing for members that are something else. */
export function methodOf(member: object): Method | undefined {
  return METHODS.get(member)
}
