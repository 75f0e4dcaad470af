import type * as tl from '../../tl/generated/api.js'

/** How a moment in a text is shown. */
export type DateTimeFlags = Pick<
  tl.messageEntityFormattedDate,
  'relative' | 'day_of_week' | 'short_date' | 'long_date' | 'short_time' | 'long_time'
>

/** Which letter stands for which flag, in the order in which the letters are written. */
const LETTERS: readonly (readonly [letter: string, flag: keyof DateTimeFlags])[] = [
  ['r', 'relative'],
  ['w', 'day_of_week'],
  ['d', 'short_date'],
  ['D', 'long_date'],
  ['t', 'short_time'],
  ['T', 'long_time'],
]

/** Writes the flags of a moment in a text as letters; nothing where none is set. */
export function dateTimeFormatFromTl(flags: DateTimeFlags): string | undefined {
  let format = ''
  for (const [letter, flag] of LETTERS) if (flags[flag] === true) format += letter
  return format === '' ? undefined : format
}

/** Reads the letters of a moment in a text; letters without a meaning count for nothing. */
export function dateTimeFormatToTl(format: string): DateTimeFlags {
  const flags: Partial<Record<keyof DateTimeFlags, true>> = {}
  for (const [letter, flag] of LETTERS) if (format.includes(letter)) flags[flag] = true
  return flags
}
