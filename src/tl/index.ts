export type { Condition, Definition, Field, TlType } from './definition.js'
export { parseTl } from './parseTl.js'
export { computeId, printTl } from './printTl.js'
export { packTable, unpackTable } from './table.js'
