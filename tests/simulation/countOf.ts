import { isLongRun } from '../isLongRun.js'

/** The count of the matrix in a long run, and a share of it elsewhere. */
export const countOf = (full: number, short: number): number => (isLongRun ? full : short)
