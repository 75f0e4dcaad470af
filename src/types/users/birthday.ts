import type * as tl from '../../tl/generated/api.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** The day on which a user was born. */
export interface Birthday {
  readonly day: number
  /** 1 for January to 12 for December. */
  readonly month: number
  /** The year, where the user shows it. */
  readonly year?: number
}

/** Builds a `Birthday`. */
export function birthdayFromTl(birthday: tl.Birthday): Birthday {
  return withoutUndefined<Birthday>({ day: birthday.day, month: birthday.month, year: birthday.year })
}
