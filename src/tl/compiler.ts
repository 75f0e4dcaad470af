import type { Definition, TlType } from './definition.js'
import type { Reader } from './reader.js'
import type { Writer } from './writer.js'

/** Reads a value that stands `depth` objects deep. */
export type Read = (reader: Reader, depth: number) => unknown

/** Writes a value that stands `depth` objects deep. */
export type Write = (writer: Writer, value: unknown, depth: number) => void

/** The declarations that may stand in a place, and what happens where another stands there. */
export interface Choice {
  /** The declarations that may stand there, if they are few; undefined if they are many or not known beforehand. */
  readonly few: readonly Definition[] | undefined
  /** Finds the reader of the declaration with an id (signed); undefined if it may not stand there. */
  reader(id: number): Read | undefined
  /** Finds the writer, with id, of the declaration with a name; undefined if it may not stand there. */
  writer(name: string): Write | undefined
  /** Reads what else may stand there, its id being read already, or throws. */
  readOther(reader: Reader, id: number, depth: number): unknown
  /** Throws for a value that may not stand there. */
  refuse(value: unknown): never
}

/** What a compiled declaration needs of the others. */
export interface Linker {
  /** The reader of any constructor of a boxed type. */
  readObject(type: string): Read
  /** The writer of any constructor of a boxed type. */
  writeObject(type: string): Write
  /** The reader of a constructor without its id. */
  readBare(name: string): Read
  /** The writer of a constructor without its id. */
  writeBare(name: string): Write
  /** Reads a call of any function. */
  readonly readCall: Read
  /** Writes a call of any function. */
  readonly writeCall: Write
  /** The least number of bytes that a value of a type takes. */
  minimumSize(type: TlType): number
}

/** Makes readers and writers of declarations: by generated code or by closures. */
export interface Compiler {
  /** The reader of a declaration's fields, its id being read already. */
  read(definition: Definition, linker: Linker): Read
  /** The writer of a declaration: its fields, and its id before them if `boxed`. */
  write(definition: Definition, linker: Linker, boxed: boolean): Write
  /** The reader of a type. */
  readType(type: TlType, linker: Linker): Read
  /** The writer of a type. */
  writeType(type: TlType, linker: Linker): Write
  /** The reader of a place where one of several declarations may stand, with its id. */
  readChoice(choice: Choice): Read
  /** The writer of such a place. */
  writeChoice(choice: Choice): Write
}
