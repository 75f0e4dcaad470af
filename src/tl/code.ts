type AnyFunction = (...values: unknown[]) => unknown

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === 'function'
}

/** Collects the values that generated code refers to, and makes functions of its text. */
export class Code {
  readonly #names: string[] = []
  readonly #values: unknown[] = []
  #count = 0

  /** Gives the name under which the code finds a value. */
  constant(value: unknown): string {
    const name = `k${this.#names.length}`
    this.#names.push(name)
    this.#values.push(value)
    return name
  }

  /** Gives a name for a variable. */
  variable(): string {
    return `v${this.#count++}`
  }

  /**
   * Makes the function that an expression stands for.
   * The text must be made of declarations only, with every name quoted: nothing that is read or written may be in it.
   */
  build(expression: string): AnyFunction {
    // oxlint-disable-next-line typescript/no-implied-eval -- the text is made of a schema's declarations, see above
    const make = new Function(...this.#names, `"use strict";return ${expression}`)
    const made: unknown = Reflect.apply(make, undefined, this.#values)
    if (!isFunction(made)) throw new TypeError('The generated code is no function.')
    return made
  }
}
