import { describe, expect, it } from 'vitest'
import { findBrokenLinks } from './findBrokenLinks.js'
import type { Page } from './page.js'

const outside = new Map([['/tl/help.html', new Set(['help.getConfig'])]])
const other: Page = { path: 'reference/types/Link.md', title: 'Link', text: '# Link\n\n## Its parts\n' }
const brokenIn = (text: string): readonly string[] =>
  findBrokenLinks([{ path: 'reference/methods/make.md', title: 'make', text }, other], outside)

describe('findBrokenLinks', () => {
  it.each([
    '[Link](../types/Link.md)',
    '[its parts](../types/Link.md#its-parts)',
    '# Here\n\n[up](#here)',
    '[raw](/tl/help.html#help.getConfig)',
    '[elsewhere](https://core.telegram.org/method/help.getConfig)',
    '```ts\nconst x = a[0](nowhere)\n```',
  ])('lets pass: %s', (text) => {
    expect(brokenIn(text)).toEqual([])
  })

  it.each([
    ['[Lonk](../types/Lonk.md)', 'leads nowhere'],
    ['[its parts](../types/Link.md#its-party)', 'names no place'],
    ['[up](#there)', 'names no place'],
    ['[raw](/tl/halp.html#help.getConfig)', 'leads nowhere'],
    ['[raw](/tl/help.html#help.getConfug)', 'names no place'],
  ])('finds: %s', (text, fault) => {
    const broken = brokenIn(text)
    expect(broken).toHaveLength(1)
    expect(broken[0]).toContain(fault)
  })
})
