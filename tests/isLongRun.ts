import process from 'node:process'

/** Whether tests shall run with their full counts, for hours if need be: set `WHIMBREL_LONG_RUN=1` for that. */
export const isLongRun: boolean = process.env['WHIMBREL_LONG_RUN'] === '1'

/** How long a test whose counts depend on that may take. */
export const timeoutMs: number = isLongRun ? 3_600_000 : 30_000
