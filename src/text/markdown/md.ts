import type { FormattedText } from '../../types/messages/formattedText.js'
import { holesOf } from '../reading/holesOf.js'
import { SourceReader } from '../reading/sourceReader.js'
import type { TextValue } from '../reading/textValue.js'
import { MarkdownReader } from './markdownReader.js'

const ESCAPE = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([nrtbvf0])(?!\d)|(`)|[^])/g
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['v', '\v'],
  ['f', '\f'],
  ['0', '\0'],
])

/**
 * Makes a formatted text of a template in Telegram's Markdown: ``md`Hello, *${name}*!` ``.
 *
 * Whatever a value holds, it is never taken for Markdown: texts and numbers stand as they are, formatted texts keep their look,
 * users are mentioned by name, and lists are put together; `undefined` and `false` are nothing. In the address of a link texts and
 * numbers may stand. A backslash before a letter of Markdown takes its meaning, `` \` `` is the mark of code (a backtick itself is
 * best a value), and `\n` and its like mean what they mean in JavaScript. White space stays, so that pieces can be put together.
 * Throws an `InputError` that names the line and column of what is wrong. The marks are those of `parseMarkdown`.
 */
export function md(strings: TemplateStringsArray, ...values: readonly TextValue[]): FormattedText {
  const { source, holes } = holesOf(strings.raw.map(unescaped), values)
  return new MarkdownReader(new SourceReader('md', source, holes)).read()
}

/** Does what JavaScript does with escapes that mean nothing to Markdown, and leaves the others to it. */
function unescaped(raw: string): string {
  return raw.replaceAll(ESCAPE, (whole: string, ...groups: readonly (string | undefined)[]) => {
    const [braced, four, two, control, mark] = groups
    const code = braced ?? four ?? two
    if (code !== undefined) return String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10_ffff))
    return mark ?? (control === undefined ? whole : (CONTROLS.get(control) ?? whole))
  })
}
