import { posix } from 'node:path'
import type { Page } from './page.js'

/**
 * Lists the links of pages that lead nowhere. A place outside the pages is written from the root: `/tl/messages.html`;
 * `anchors` knows what can be named on it after `#`.
 */
export function findBrokenLinks(
  pages: readonly Page[],
  outside: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const headings = new Map(pages.map(({ path, text }) => [path, headingsOf(text)]))
  return pages.flatMap(({ path, text }) =>
    [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
      if (/^\w+:/.test(target)) return []
      const [way = '', anchor] = target.split('#')
      const place = way === '' ? path : posix.join(way.startsWith('/') ? '' : posix.dirname(path), way)
      const known = way.startsWith('/') ? outside.get(place) : headings.get(place)
      if (known === undefined) return [`${path}: the link ${target} leads nowhere`]
      return anchor === undefined || known.has(anchor) ? [] : [`${path}: the link ${target} names no place on its page`]
    }),
  )
}

function headingsOf(text: string): ReadonlySet<string> {
  const headings = [...withoutCode(text).matchAll(/^#+ (.*)$/gm)]
  return new Set(
    headings.map(([, heading = '']) =>
      heading
        .replaceAll(/\]\([^)]*\)/g, '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
        .trim()
        .replaceAll(/\s+/g, '-'),
    ),
  )
}

function withoutCode(text: string): string {
  return text.replaceAll(/^```[^]*?^```/gm, '')
}
