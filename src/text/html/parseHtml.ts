import type { FormattedText } from '../../types/messages/formattedText.js'
import { trimText } from '../entities/trimText.js'
import { SourceReader } from '../reading/sourceReader.js'
import { readHtml } from './readHtml.js'

/**
 * Reads a text that is written in Telegram's HTML, and gives it as Telegram would keep it: without the white space around it.
 *
 * The tags are `<b>`, `<i>`, `<u>`, `<s>`, `<tg-spoiler>`, `<code>`, `<pre>`, `<a href>`, `<blockquote expandable>`, `<tg-emoji emoji-id>`,
 * `<tg-time unix format>`, and the other names that the Bot API has for them; `&lt;`, `&gt;`, `&amp;` and `&quot;` stand for what they name.
 * Throws an `InputError` that names the line and column of what is wrong.
 * See https://core.telegram.org/bots/api#html-style.
 */
export function parseHtml(html: string): FormattedText {
  return trimText(readHtml(new SourceReader('html', html)))
}
