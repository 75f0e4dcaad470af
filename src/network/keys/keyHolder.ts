/** What uses the keys of a ring: a link. Each method is called by the ring, whatever the link is doing at the moment. */
export interface KeyHolder {
  /** No call is under way under the key of today. */
  readonly isQuiet: boolean
  /** There is another key than before, or nobody makes one at the moment: look again. */
  onKeysChanged(): void
  /** Makes the next temporary key over the line that is open. False where there is none; else the ring hears how it ends. */
  renew(): boolean
  /** Begins no call any more until `resume`. */
  pause(): void
  resume(): void
}
