import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import type { InputLinkPreview } from '../../types/messages/inputLinkPreview.js'

const LINK = /https?:\/\/[^\s<>"]+/i

/** The preview as media, where more is wished of it than whether and where it is shown; nothing where Telegram may choose. */
export function linkPreviewToTl(
  preview: InputLinkPreview | undefined,
  formatted: FormattedText,
): tl.inputMediaWebPage | undefined {
  if (preview === undefined || (preview.url === undefined && preview.mediaSize === undefined)) return undefined
  const { disable, mediaSize } = preview
  if (disable === true)
    throw new InputError('linkPreview cannot be disabled and have a url or mediaSize at once', 'linkPreview')
  if (preview.url?.trim() === '') throw new InputError('linkPreview.url must be a link, but it is empty', 'linkPreview')
  const url = preview.url ?? firstLink(formatted)
  if (url === undefined)
    throw new InputError(
      'linkPreview.mediaSize needs a link: the text has none, so give linkPreview.url',
      'linkPreview',
    )
  return {
    _: 'inputMediaWebPage',
    url,
    force_large_media: mediaSize === 'large',
    force_small_media: mediaSize === 'small',
    // A text is sent even where its link leads to nothing that can be shown.
    optional: true,
  }
}

function firstLink({ text, entities }: FormattedText): string | undefined {
  for (const entity of entities) if (entity.type === 'textLink') return entity.url
  return LINK.exec(text)?.[0]
}
