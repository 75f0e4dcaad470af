import type { Definition } from './definition.js'
import type { ReadOptions, Reader } from './reader.js'
import type { Writer } from './writer.js'

/** What any TL value has: the name of its constructor or function in `_`. */
export interface TlValue {
  readonly _: string
}

/** A TL value of a schema about which nothing is known when the program is compiled: it may have any fields. */
export type AnyTlValue = TlValue | { readonly _: string; readonly [field: string]: unknown }

/** A table of functions by name, as the generator writes it for a schema. */
export type FunctionTable<Functions> = {
  readonly [Name in keyof Functions]: { readonly call: AnyTlValue; readonly result: unknown }
}

/** The functions of a schema about which nothing is known when the program is compiled. */
export interface UnknownFunctions {
  readonly [name: string]: { readonly call: AnyTlValue; readonly result: unknown }
}

/**
 * A set of TL declarations that reads and writes values of them.
 * Values are plain objects with the constructor's name in `_`; a call of a function is written the same way.
 * Whatever cannot be read or written is a `SchemaError` whose message names the place (`messages.messages.chats[2].title`).
 * See https://core.telegram.org/mtproto/TL.
 */
export interface Schema<
  Value extends TlValue = AnyTlValue,
  Functions extends FunctionTable<Functions> = UnknownFunctions,
> {
  /** Writes a boxed value or a call into fresh bytes. */
  write(value: Value): Uint8Array
  /** Writes a boxed value or a call behind what a writer holds. */
  writeTo(writer: Writer, value: Value): void
  /** Reads exactly one boxed value or call; bytes behind it are a `SchemaError`. */
  read(bytes: Uint8Array, options?: ReadOptions): Value
  /** Reads one boxed value or call where a reader stands. */
  readFrom(reader: Reader): Value
  /** Reads one call of a function where a reader stands; a value that is no call is a `SchemaError`. */
  readCallFrom(reader: Reader): Functions[keyof Functions]['call']
  /** Writes what a function answers with; a wrapper's answer is that of the call inside it, see `innermostCall`. */
  writeResult<Name extends keyof Functions & string>(name: Name, value: Functions[Name]['result']): Uint8Array
  /** Reads what a function answers with; bytes behind it are a `SchemaError`. */
  readResult<Name extends keyof Functions & string>(
    name: Name,
    bytes: Uint8Array,
    options?: ReadOptions,
  ): Functions[Name]['result']
  /** Reads what a function answers with where a reader stands. */
  readResultFrom<Name extends keyof Functions & string>(name: Name, reader: Reader): Functions[Name]['result']
  /** Finds the call inside wrappers such as `invokeWithLayer`; the call itself if it is no wrapper. */
  innermostCall(call: Value): Value
  /** Finds a declaration by its name; undefined if the schema has none of that name. */
  definition(name: string): Definition | undefined
  /** Finds the name that belongs to a constructor id, given signed or unsigned. */
  nameOf(id: number): string | undefined
  /** Goes through the declarations in their order. */
  definitions(): Iterable<Definition>
  /**
   * Makes a schema with further declarations, given as `.tl` text. Where names meet the later declaration is written and
   * both are read.
   * @throws SchemaError if a declaration cannot be read.
   */
  extend(text: string): Schema
  /** Writes the schema as `.tl` text. */
  print(): string
}

/** How a schema works inside. */
export interface SchemaOptions {
  /**
   * `auto` compiles each declaration to code on first use where the platform allows it (`new Function`), and to closures
   * elsewhere; `closures` never generates code. The two give the same results.
   */
  readonly compile?: 'auto' | 'closures' | undefined
}
