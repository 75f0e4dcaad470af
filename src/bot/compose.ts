import { InputError } from '../errors/inputError.js'
import type { Middleware } from './middleware.js'

/** A middleware of whatever comes: what it takes follows from where it was added. */
export type Step = Middleware<object>

/** Makes one middleware of many, which run in this order as far as each passes on. */
export function compose(steps: readonly Step[]): Step {
  return async (context, next) => {
    let reached = -1
    const dispatch = async (index: number): Promise<void> => {
      if (index <= reached) throw new InputError('A middleware called `next` twice: an update goes on once.', 'next')
      reached = index
      const step = steps[index]
      if (step === undefined) await next()
      else await step(context, () => dispatch(index + 1))
    }
    await dispatch(0)
  }
}

/** Takes functions as they were handed in, and refuses what is none. */
export function stepsOf(middleware: readonly unknown[]): readonly Step[] {
  return middleware.map((one): Step => {
    if (typeof one === 'function') return (context, next): unknown => Reflect.apply(one, undefined, [context, next])
    throw new InputError(
      `A middleware is a function or a composer, not ${one === null ? 'null' : typeof one}.`,
      'middleware',
    )
  })
}
