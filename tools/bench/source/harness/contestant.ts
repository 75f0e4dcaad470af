/** One library at one piece of work. */
export interface Contestant {
  readonly name: string
  /** Does the work once. What it returns is kept, so that no compiler can leave the work out. */
  run(): unknown
}

/** The name under which this library stands in every table. */
export const OURS = 'Whimbrel'
