import type { TextOptions } from '../messages/textOptions.js'

/** An answer that a poll is to offer. */
export interface InputPollOption extends TextOptions {
  /** What it says, of 1 to 100 characters. */
  readonly text: string
}
