import { InputError } from '../../errors/inputError.js'
import type { FormattedText } from '../../types/messages/formattedText.js'
import { holesOf } from '../reading/holesOf.js'
import { SourceReader } from '../reading/sourceReader.js'
import type { TextValue } from '../reading/textValue.js'
import { readHtml } from './readHtml.js'

/**
 * Makes a formatted text of a template in Telegram's HTML: ``html`Hello, <b>${name}</b>!` ``.
 *
 * Whatever a value holds, it is never taken for HTML: texts and numbers stand as they are, formatted texts keep their look,
 * users are mentioned by name, and lists are put together; `undefined` and `false` are nothing. In an attribute, such as the address
 * of a link, texts and numbers may stand. White space stays, so that pieces can be put together.
 * Throws an `InputError` that names the line and column of what is wrong. The tags are those of `parseHtml`.
 */
export function html(strings: TemplateStringsArray, ...values: readonly TextValue[]): FormattedText {
  const cooked = strings.map((text: string | undefined, index) => {
    if (text !== undefined) return text
    throw new InputError(
      `html has a backslash that begins no escape, in the piece ${JSON.stringify(strings.raw[index])}`,
    )
  })
  const { source, holes } = holesOf(cooked, values)
  return readHtml(new SourceReader('html', source, holes))
}
