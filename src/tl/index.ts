export type { AnyFunctionCall, AnyObject, FunctionName, Params, Result } from './calls.js'
export { crc32 } from './crc32.js'
export { createSchema, type SchemaOptions } from './createSchema.js'
export type { Condition, Definition, Field, TlType } from './definition.js'
export { errorCode, type ErrorName, type ErrorNameOf, type FunctionFacts, functionFacts } from './errorFacts.js'
export { LAYER } from './generated/layer.js'
export { packTable } from './packTable.js'
export { parseTl } from './parseTl.js'
export { computeId, printTl } from './printTl.js'
export { type Inflate, Reader, type ReadOptions } from './reader.js'
export type { FunctionTable, Schema, TlValue, UnknownFunctions } from './schema.js'
export {
  type ApiSchema,
  apiSchema,
  type E2eSchema,
  e2eSchema,
  type MtprotoSchema,
  mtprotoSchema,
  type SecretSchema,
  secretSchema,
} from './schemas.js'
export { unpackTable } from './unpackTable.js'
export { type DecodeUtf8, setUtf8Decoder } from './utf8.js'
export { Writer } from './writer.js'
