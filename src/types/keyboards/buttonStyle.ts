import type * as tl from '../../tl/generated/api.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** How a button looks. */
export interface ButtonStyle {
  /** What the colour of the button says; the colour of the app where absent. */
  readonly background?: 'primary' | 'danger' | 'success'
  /** The identifier of a custom emoji that stands before the text. */
  readonly customEmojiId?: string
}

/** Builds a `ButtonStyle`. */
export function buttonStyleFromTl(style: tl.KeyboardButtonStyle | undefined): ButtonStyle | undefined {
  if (style === undefined) return undefined
  return withoutUndefined<ButtonStyle>({
    background: backgroundOf(style),
    customEmojiId: style.icon === undefined ? undefined : String(style.icon),
  })
}

/** Turns a `ButtonStyle` into what is sent. */
export function buttonStyleToTl(style: ButtonStyle | undefined): tl.KeyboardButtonStyle | undefined {
  if (style === undefined) return undefined
  const { background, customEmojiId } = style
  return {
    _: 'keyboardButtonStyle',
    bg_primary: background === 'primary',
    bg_danger: background === 'danger',
    bg_success: background === 'success',
    icon: customEmojiId === undefined ? undefined : BigInt(customEmojiId),
  }
}

function backgroundOf(style: tl.KeyboardButtonStyle): ButtonStyle['background'] {
  if (style.bg_primary === true) return 'primary'
  if (style.bg_danger === true) return 'danger'
  return style.bg_success === true ? 'success' : undefined
}
