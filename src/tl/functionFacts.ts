import type { FunctionName } from './functionName.js'
import type { CommonErrorName, ErrorName, FunctionErrors } from './generated/errors.js'
import { ERROR_CODES, FUNCTION_ERRORS } from './generated/errorTable.js'

export type { ErrorName }

/** The name of an error that a function is known to end with, those that any function may end with included. */
export type ErrorNameOf<Name extends FunctionName> =
  | CommonErrorName
  | (Name extends keyof FunctionErrors ? FunctionErrors[Name] : never)

/** What is known of a function besides its types. */
export interface FunctionFacts {
  /** The accounts that may call the function. */
  readonly callers: 'user' | 'bot' | 'both'
  /** The names of the errors of its own; `%d` stands for a number inside a name. */
  readonly errors: readonly string[]
}

interface Facts {
  readonly codes: ReadonlyMap<string, number>
  readonly functions: ReadonlyMap<string, FunctionFacts>
}

const NOTHING_KNOWN: FunctionFacts = { callers: 'both', errors: [] }
const CALLERS: Readonly<Record<string, FunctionFacts['callers']>> = { '+': 'user', '*': 'bot' }

let facts: Facts | undefined

function load(): Facts {
  const codes = new Map<string, number>()
  const names: string[] = []
  for (const line of ERROR_CODES.split('\n')) {
    const [code, ...namesOfCode] = line.split(' ')
    for (const name of namesOfCode) codes.set(name, Number(code))
    names.push(...namesOfCode)
  }
  const functions = new Map<string, FunctionFacts>()
  for (const line of FUNCTION_ERRORS.split('\n')) {
    const [marked = '', ...places] = line.split(' ')
    const callers = CALLERS[marked.charAt(0)] ?? 'both'
    const errors = places.flatMap((place) => names[Number.parseInt(place, 36)] ?? [])
    functions.set(callers === 'both' ? marked : marked.slice(1), { callers, errors })
  }
  return { codes, functions }
}

/** Gives what is known of a function: who may call it, and the errors of its own. */
export function functionFacts(name: string): FunctionFacts {
  facts ??= load()
  return facts.functions.get(name) ?? NOTHING_KNOWN
}

/** Gives the code that goes with the name of an error; undefined for an error that is not known. */
export function errorCode(name: string): number | undefined {
  facts ??= load()
  return facts.codes.get(name) ?? facts.codes.get(name.replace(/\d+/, '%d'))
}
