import type { FormattedText } from '../../types/messages/formattedText.js'
import { trimText } from '../entities/trimText.js'
import { SourceReader } from '../reading/sourceReader.js'
import { MarkdownReader } from './markdownReader.js'

/**
 * Reads a text that is written in Telegram's Markdown, and gives it as Telegram would keep it: without the white space around it.
 *
 * `*bold*`, `_italic_`, `__underlined__`, `~struck~`, `||spoiler||`, `` `code` ``, a block of code between ```` ``` ````,
 * `[text](https://…)`, `[name](tg://user?id=…)`, `![👍](tg://emoji?id=…)`, `![22:45](tg://time?unix=…&format=…)`, and lines that begin with `>`;
 * `||` at the end of such lines makes them collapsible. A backslash takes the meaning of the letter after it. What the Bot API takes as
 * MarkdownV2 means the same here, but letters without a meaning, such as `.` and `-`, need no backslash.
 * Throws an `InputError` that names the line and column of what is wrong.
 * See https://core.telegram.org/bots/api#markdownv2-style.
 */
export function parseMarkdown(markdown: string): FormattedText {
  return trimText(new MarkdownReader(new SourceReader('markdown', markdown)).read())
}
