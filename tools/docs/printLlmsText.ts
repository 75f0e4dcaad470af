import type { Page } from './page.js'
import { firstSentence } from './printOverviews.js'
import type { Reference } from './reference.js'

/** The list of everything for programs that read: `llms.txt`. See https://llmstxt.org. */
export function printLlmsText(reference: Reference, guides: readonly Page[]): string {
  const sections = [
    '# Whimbrel',
    '> A Telegram client library for TypeScript with an embedded server to develop and test against. Every page below is Markdown.',
    '## Guides',
    guides.map(({ path, title }) => `- [${title}](/${path})`).join('\n'),
    '## Methods',
    reference.methods
      .map(({ name, text }) => `- [${name}](/reference/methods/${name}.md): ${firstSentence(text)}`)
      .join('\n'),
    '## More',
    [
      '- [Events](/reference/events.md)',
      '- [Errors](/reference/errors.md)',
      '- [Functions](/reference/functions.md)',
      '- [Client options](/reference/types/ClientOptions.md)',
      '- [Types](/reference/types/index.md)',
    ].join('\n'),
  ]
  return `${sections.join('\n\n')}\n`
}
