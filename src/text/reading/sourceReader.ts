import { InputError } from '../../errors/inputError.js'
import type { TextBuilder } from './textBuilder.js'
import type { TextValue } from './textValue.js'

/** A value, and the place in the source at which it stands. */
export interface SourceHole {
  readonly position: number
  readonly value: TextValue
}

/** Reads a source letter by letter, with the values that stand between its letters. */
export class SourceReader {
  readonly source: string
  readonly #name: string
  readonly #holes: readonly SourceHole[]
  #nextHole = 0
  #position = 0

  /** `name` is what an error calls the source. */
  constructor(name: string, source: string, holes: readonly SourceHole[] = []) {
    this.#name = name
    this.source = source
    this.#holes = holes
  }

  get position(): number {
    return this.#position
  }

  get isAtEnd(): boolean {
    return this.#position >= this.source.length && !this.isAtHole
  }

  /** Whether a value stands here. */
  get isAtHole(): boolean {
    return this.#holes[this.#nextHole]?.position === this.#position
  }

  /** The letter that comes next; empty at the end, and where a value comes first. */
  get next(): string {
    return this.isAtHole ? '' : this.source.charAt(this.#position)
  }

  /** Whether a text comes next, with no value before or in it. */
  sees(text: string): boolean {
    if (!this.source.startsWith(text, this.#position)) return false
    const hole = this.#holes[this.#nextHole]
    return hole === undefined || hole.position >= this.#position + text.length
  }

  skip(count: number): void {
    this.#position += count
  }

  /** Takes what a pattern, which is sticky, matches here; a value ends it. */
  take(pattern: RegExp): string {
    pattern.lastIndex = this.#position
    const found = pattern.exec(this.source)?.[0] ?? ''
    const room = (this.#holes[this.#nextHole]?.position ?? Infinity) - this.#position
    const taken = found.slice(0, room)
    this.#position += taken.length
    return taken
  }

  takeHole(): TextValue {
    const hole = this.#holes[this.#nextHole]
    this.#nextHole += 1
    return hole?.value
  }

  /** Takes a value that stands in an address or another place where there is no formatting. */
  takePlainHole(): string {
    const at = this.#position
    const value = this.takeHole()
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return String(value)
    throw this.fault('takes only texts and numbers here, not a value of another kind', at)
  }

  /** An error about a place in the source: the current one where none is given. */
  fault(what: string, position: number = this.#position): InputError {
    const before = this.source.slice(0, position).split('\n')
    const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`
    return new InputError(`${this.#name} ${what} (${place}, offset ${position})`, this.#name)
  }
}

/** Appends a value as it is meant to be read. */
export function appendValue(builder: TextBuilder, value: TextValue, reader: SourceReader): void {
  if (value === undefined || value === false) return
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') {
    builder.append(String(value))
  } else if (isList(value)) {
    for (const item of value) appendValue(builder, item, reader)
  } else if ('text' in value) {
    builder.appendFormatted(value)
  } else if ('firstName' in value) {
    const offset = builder.position
    const name = [value.firstName, value.lastName ?? ''].join(' ').trim()
    builder.append(name === '' ? String(value.id) : name)
    builder.mark({ type: 'textMention', userId: value.id }, offset)
  } else throw reader.fault('takes texts, numbers, formatted texts, users and lists of them, not another value')
}

function isList(value: TextValue): value is readonly TextValue[] {
  return Array.isArray(value)
}
