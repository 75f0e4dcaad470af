/** A fault that was ordered. */
export interface FaultHandle {
  /** What the fault is called. */
  readonly name: string
  /** How often it has happened. */
  readonly count: number
  /** True once it has happened as often as it was to. */
  readonly isSpent: boolean
  /** Takes it back: from now on it does not happen. */
  remove(): void
}
