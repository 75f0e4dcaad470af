export const ERROR_CODES: string = ''
export const FUNCTION_ERRORS: string = ''
