import { readFileSync } from 'node:fs'

/** One error that Telegram may answer with. */
export interface ErrorFact {
  /** The name, with `%d` where a number stands inside it; a number at its end is left out. */
  readonly name: string
  readonly code: number
}

/** What is known of the errors of functions, and of who may call them. */
export interface ErrorFacts {
  readonly errors: readonly ErrorFact[]
  /** The names of the errors of a function, by the function's name. */
  readonly thrown: ReadonlyMap<string, readonly string[]>
  /** The functions that only users may call. */
  readonly userOnly: ReadonlySet<string>
  /** The functions that only bots may call. */
  readonly botOnly: ReadonlySet<string>
}

/** A name that Telegram could send; the source holds a few texts of other kinds. */
const NAME = /^[A-Z0-9][A-Z0-9_]*(?:%d[A-Z0-9_]*)?$/

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new Error(`The error facts have no object "${what}".`)
  return value
}

function normalized(name: string): string {
  return name.replace(/_%d$/, '')
}

function readError(name: string, value: unknown): ErrorFact {
  const { code } = record(value, name)
  if (typeof code !== 'number') throw new Error(`The error ${name} has no code.`)
  return { name: normalized(name), code }
}

function readNames(value: unknown, what: string): readonly string[] {
  if (!Array.isArray(value)) throw new Error(`The errors of ${what} are no list.`)
  return value.map((name: unknown) => {
    if (typeof name !== 'string') throw new Error(`The errors of ${what} are no list of names.`)
    return normalized(name)
  })
}

/** Reads a file of error facts in the form of `raw-errors.json` of the package `@mtcute/tl`. */
export function readErrorFacts(path: string): ErrorFacts {
  const facts: unknown = JSON.parse(readFileSync(path, 'utf8'))
  const root = record(facts, 'root')
  const errors = Object.entries(record(root['errors'], 'errors'))
    .filter(([name]) => NAME.test(name))
    .map(([name, value]) => readError(name, value))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const thrown = Object.entries(record(root['throws'], 'throws')).map(
    ([name, names]) => [name, readNames(names, name).toSorted()] as const,
  )
  return {
    errors,
    thrown: new Map(thrown.toSorted(([one], [other]) => (one < other ? -1 : 1))),
    userOnly: new Set(Object.keys(record(root['userOnly'], 'userOnly'))),
    botOnly: new Set(Object.keys(record(root['botOnly'], 'botOnly'))),
  }
}
