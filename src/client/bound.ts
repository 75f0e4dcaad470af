import type { Core } from '../core/core.js'

/** The methods of a folder as they look on a client: the same functions without their first argument. */
export type Bound<Methods> = {
  readonly [Name in keyof Methods as Methods[Name] extends Method ? Name : never]: Methods[Name] extends (
    core: Core,
    ...rest: infer Rest
  ) => infer Result
    ? (...rest: Rest) => Result
    : never
}

type Method = (core: Core, ...rest: never[]) => unknown
