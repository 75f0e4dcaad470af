import type { Definition, Field, TlType } from '../src/tl/index.js'

/** Gives whole numbers from 0 up to but not including `below`, by a seed. */
export type RandomNumber = (below: number) => number

/** Makes a source of random numbers; the same seed always gives the same numbers. See https://prng.di.unimi.it/splitmix64.c. */
export function createRandomNumber(seed: number): RandomNumber {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x9e3779b9) >>> 0
    let value = state
    value = Math.imul(value ^ (value >>> 16), 0x21f0aaad)
    value = Math.imul(value ^ (value >>> 15), 0x735a2d97)
    return ((value ^ (value >>> 15)) >>> 0) % below
  }
}

type TlObject = Record<string, unknown> & { readonly _: string }

const CHARACTERS = ['a', 'Z', '7', ' ', '"', 'é', 'п', '中', '😀', '\u0000', '\uFEFF']
const LENGTHS = [0, 1, 2, 3, 4, 7, 8, 9, 17, 24, 25, 41, 100, 150, 200, 253, 254, 255, 300]
const LONGS = [0n, 1n, -1n, 2n ** 63n - 1n, -(2n ** 63n), 0x0123456789abcdefn]
const SAFE_LONGS = [0, 1, -1, 2 ** 32, -(2 ** 32), 2 ** 40 + 5, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]
const DOUBLES = [0, -0, 1.5, -1e300, 5e-324, Number.POSITIVE_INFINITY, Number.NaN]
const INTS = [0, 1, -1, 0x7fffffff, -0x80000000, 254, 0x1cb5c415]

/** Makes random values of the declarations of a schema: every kind of field, with and without what is optional. */
export class RandomTlValues {
  readonly #definitions: readonly Definition[]
  readonly #random: RandomNumber
  /** The declarations that may stand where a name does: of a type, of a constructor alone, or `!` for functions. */
  readonly #members = new Map<string, Definition[]>()
  /** How many objects must at least stand in one another in a value of a declaration. */
  readonly #heights = new Map<Definition, number>()

  constructor(definitions: Iterable<Definition>, random: RandomNumber) {
    this.#definitions = [...definitions]
    this.#random = random
    for (const definition of this.#definitions) {
      const { kind, name, result } = definition
      this.#members.set(name, [definition])
      const type = kind === 'function' ? '!' : result.kind === 'object' ? result.name : ''
      this.#members.set(type, [...(this.#members.get(type) ?? []), definition])
    }
    this.#measure()
  }

  /** A value of a declaration; objects in it stand about `depth` deep. */
  object(definition: Definition, depth: number): TlObject {
    const value: TlObject = { _: definition.name }
    const bits = new Map<string, boolean>()
    for (const { condition, name, type } of definition.fields) {
      if (type.kind === 'flags') continue
      if (condition !== undefined) {
        // Fields that share a bit are all there, or none is.
        const bit = `${condition.flags}.${condition.bit}`
        const sharing = definition.fields.filter((one) => `${one.condition?.flags}.${one.condition?.bit}` === bit)
        const isThere = bits.get(bit) ?? sharing.every((one) => this.#isThere(one, depth))
        bits.set(bit, isThere)
        if (!isThere) continue
      }
      value[name] = this.value(type, depth)
    }
    return value
  }

  /** A value of a type. */
  value(type: TlType, depth: number): unknown {
    switch (type.kind) {
      case 'int':
        return this.#one(INTS)
      case 'long':
        return this.#one(LONGS)
      case 'safeLong':
        return this.#one(SAFE_LONGS)
      case 'double':
        return this.#one(DOUBLES)
      case 'string':
        return this.#text()
      case 'bytes':
        return this.#bytes(this.#one(LENGTHS))
      case 'fixed':
        return this.#bytes(type.length)
      case 'bool':
        return this.#random(2) === 1
      case 'true':
        return true
      case 'flags':
        return 0
      case 'vector':
        return this.#vector(type.item, depth)
      case 'call':
        return this.object(this.#choose('!', depth), depth - 1)
      case 'object':
      case 'bare':
        return this.object(this.#choose(type.name, depth), depth - 1)
    }
  }

  #vector(item: TlType, depth: number): unknown {
    const count = depth <= 0 && isNested(item) ? 0 : this.#random(4)
    if (item.kind === 'long') return BigInt64Array.from({ length: count }, () => this.#one(LONGS))
    return Array.from({ length: count }, () => this.value(item, depth))
  }

  #isThere(field: Field, depth: number): boolean {
    return depth > 0 || !isNested(field.type) ? this.#random(2) === 1 : false
  }

  #choose(type: string, depth: number): Definition {
    const all = this.#members.get(type) ?? []
    if (depth > 0) return this.#one(all)
    const least = Math.min(...all.map((definition) => this.#height(definition)))
    return this.#one(all.filter((definition) => this.#height(definition) === least))
  }

  #height(definition: Definition): number {
    return this.#heights.get(definition) ?? Number.POSITIVE_INFINITY
  }

  #measure(): void {
    const leastOf = (type: TlType): number => {
      if (type.kind === 'call') return 1
      if (type.kind !== 'object' && type.kind !== 'bare') return 0
      return Math.min(...(this.#members.get(type.name) ?? []).map((member) => this.#height(member)))
    }
    for (let changed = true; changed;) {
      changed = false
      for (const definition of this.#definitions) {
        const needed = definition.fields.filter(({ condition }) => condition === undefined)
        const height = 1 + Math.max(0, ...needed.map(({ type }) => leastOf(type)))
        if (height < this.#height(definition)) {
          this.#heights.set(definition, height)
          changed = true
        }
      }
    }
  }

  #text(): string {
    const length = this.#one(LENGTHS)
    const plain = this.#random(2) === 1
    return Array.from({ length }, () => this.#one(plain ? CHARACTERS.slice(0, 5) : CHARACTERS)).join('')
  }

  #bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.#random(256))
  }

  #one<Item>(items: readonly Item[]): Item {
    const item = items[this.#random(items.length)]
    if (item === undefined) throw new Error('There is nothing to choose from.')
    return item
  }
}

function isNested(type: TlType): boolean {
  return type.kind === 'object' || type.kind === 'bare' || type.kind === 'call' || type.kind === 'vector'
}
