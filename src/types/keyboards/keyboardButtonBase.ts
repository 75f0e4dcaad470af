import type { ButtonStyle } from './buttonStyle.js'

/** What every button has. */
export interface KeyboardButtonBase {
  /** What stands on the button. */
  readonly text: string
  readonly style?: ButtonStyle
}
