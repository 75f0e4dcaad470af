import type { Client } from 'whimbrel'
import type { Transcript } from './transcript.js'

/** Who takes part in the walk. */
export interface Walk {
  readonly owner: Client
  readonly ann: Client
  readonly bob: Client
  readonly transcript: Transcript
}
