import process from 'node:process'

/** Whether tests shall run with their full counts, for hours if need be: set `WHIMBREL_LONG_RUN=1` for that. */
export const isLongRun: boolean = process.env['WHIMBREL_LONG_RUN'] === '1'
