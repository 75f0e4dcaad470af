import type { Definition, TlType } from './definition.js'
import type { Reader } from './reader.js'
import type { Writer } from './writer.js'

/** Reads a value that stands `depth` objects deep. */
export type Read = (reader: Reader, depth: number) => unknown

/** Writes a value that stands `depth` objects deep. */
export type Write = (writer: Writer, value: unknown, depth: number) => void

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
}
