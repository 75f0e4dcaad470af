export type { AnyFunctionCall, AnyObject, FunctionName, Params, Result } from './functionName.js'
