import type { Callers } from '../source/callers.js'
/** A piece of a type as it is written; `name` where it names another type. */
export interface TypePart {
  readonly text: string
  /** The type that the piece names: of this package (`InviteLink`), or of the raw API (`tl.InputPeer`). */
  readonly name?: string
}

/** A property of a type or of options, or a parameter of a method. */
export interface Property {
  readonly name: string
  readonly isOptional: boolean
  readonly type: readonly TypePart[]
  /** What stands in its doc comment; empty where there is none. */
  readonly text: string
}

/** An error that a method can end with. */
export interface MethodError {
  readonly name: string
  readonly code: number | undefined
  /** What it means and what to do; absent where nobody has written it down yet. */
  readonly advice?: string
}

/** A method of the client. */
export interface MethodEntry {
  readonly name: string
  /** The folder that it stands in, such as `inviteLinks`. */
  readonly group: string
  readonly text: string
  readonly parameters: readonly Property[]
  readonly options: readonly Property[]
  /** Whether the object with the options may be left out. */
  readonly areOptionsOptional: boolean
  readonly result: readonly TypePart[]
  /** The TL functions that the method calls itself. */
  readonly functions: readonly string[]
  /** The TL functions that it may need on the way, such as those that find a chat. */
  readonly furtherFunctions: readonly string[]
  readonly callers: Callers
  readonly errors: readonly MethodError[]
  readonly example: Example | undefined
}

/** A runnable example. */
export interface Example {
  readonly text: string
  readonly code: string
  /** What it finds ready: `client`, `chatId`. */
  readonly given: readonly string[]
}

/** A public type. */
export interface TypeEntry {
  readonly name: string
  readonly kind: 'interface' | 'alias' | 'class'
  /** Whether the package exports the name; else the type is only met inside of others. */
  readonly isExported: boolean
  readonly text: string
  /** The types whose properties it has too. */
  readonly extended: readonly string[]
  readonly properties: readonly Property[]
  /** What an alias stands for; empty for the others. */
  readonly definition: readonly TypePart[]
}

/** An event of `client.on`. */
export interface EventEntry {
  readonly name: string
  /** The type of what a handler is given. */
  readonly type: string
  readonly text: string
}

/** A function that the package exports beside the methods. */
export interface FunctionEntry {
  readonly name: string
  readonly text: string
  readonly signature: string
}

/** Everything that the pages are printed from. */
export interface Reference {
  readonly layer: number
  readonly methods: readonly MethodEntry[]
  readonly types: readonly TypeEntry[]
  readonly events: readonly EventEntry[]
  readonly functions: readonly FunctionEntry[]
}

/** A reference together with what is missing in it; a build with faults fails. */
export interface ReferenceReading {
  readonly reference: Reference
  readonly faults: readonly string[]
}
