import type { Core } from '../core.js'

/** The same core, with calls that end when a signal aborts. */
export function withSignal(core: Core, signal: AbortSignal): Core {
  return new Proxy(core, {
    get(target, name) {
      if (name === 'invoke') {
        const invoke: Core['invoke'] = (method, params, options) =>
          target.invoke(method, params, { ...options, signal })
        return invoke
      }
      // The accessors and methods of a core belong to it, so they are read and called on it.
      const value: unknown = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...rest: unknown[]): unknown => Reflect.apply(value, target, rest)
    },
  })
}
