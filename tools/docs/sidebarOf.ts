import { groupsOf } from './printOverviews.js'
import type { Reference } from './reference.js'

/** An entry of the list beside the pages. */
export interface SidebarEntry {
  readonly text: string
  readonly link?: string
  readonly collapsed?: boolean
  readonly items?: readonly SidebarEntry[]
}

/** The list that stands beside the pages of the reference. */
export function sidebarOf(reference: Reference): readonly SidebarEntry[] {
  return [
    {
      text: 'Reference',
      items: [
        { text: 'Methods by group', link: '/reference/' },
        { text: 'Events', link: '/reference/events' },
        { text: 'Client options', link: '/reference/types/ClientOptions' },
        { text: 'Errors', link: '/reference/errors' },
        { text: 'Functions', link: '/reference/functions' },
      ],
    },
    ...[...groupsOf(reference)].map(([text, methods]) => ({
      text,
      collapsed: true,
      items: methods.map(({ name }) => ({ text: name, link: `/reference/methods/${name}` })),
    })),
    {
      text: 'Types',
      collapsed: true,
      items: [
        { text: 'All types', link: '/reference/types/' },
        ...reference.types
          .filter(({ isExported }) => isExported)
          .map(({ name }) => ({ text: name, link: `/reference/types/${name}` })),
      ],
    },
  ]
}
