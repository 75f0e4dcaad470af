export type ErrorName = string
export type CommonErrorName = string
export interface FunctionErrors {}
