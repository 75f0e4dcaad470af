import type * as tl from '../../tl/generated/api.js'
import { dateFromTl } from '../dateFromTl.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** What every preview of a link has. */
export interface LinkPreviewBase {
  readonly id: string
  /** How the picture of the page is shown, where the sender chose. */
  readonly mediaSize?: 'small' | 'large'
  /** Whether it is shown above the text. */
  readonly isAboveText: boolean
}

/** Telegram is still fetching the page. */
export interface LinkPreviewLoading extends LinkPreviewBase {
  readonly type: 'loading'
  readonly url?: string
  /** When Telegram will have it. */
  readonly date: Date
}

/** Telegram found nothing to show. */
export interface LinkPreviewNotLoaded extends LinkPreviewBase {
  readonly type: 'notLoaded'
  readonly url?: string
}

/** What a page says of itself. */
export interface LinkPreviewUnknown extends LinkPreviewBase {
  readonly type: 'unknown'
  readonly url: string
  /** The link in a form for people. */
  readonly displayUrl: string
  readonly siteName?: string
  readonly title?: string
  readonly description?: string
  readonly author?: string
}

/** The preview of a link. */
export type LinkPreview = LinkPreviewLoading | LinkPreviewNotLoaded | LinkPreviewUnknown

/** Builds a `LinkPreview`; nothing of media that is no preview. */
export function linkPreviewFromTl(media: tl.MessageMedia | undefined, isAboveText: boolean): LinkPreview | undefined {
  if (media?._ !== 'messageMediaWebPage') return undefined
  const { webpage: page } = media
  if (page._ === 'webPageNotModified') return undefined
  const mediaSize = media.force_large_media === true ? 'large' : media.force_small_media === true ? 'small' : undefined
  const base = withoutUndefined<LinkPreviewBase>({ id: String(page.id), mediaSize, isAboveText })
  const { url } = page
  if (page._ === 'webPageEmpty') return withoutUndefined<LinkPreviewNotLoaded>({ type: 'notLoaded', ...base, url })
  if (page._ === 'webPagePending')
    return withoutUndefined<LinkPreviewLoading>({ type: 'loading', ...base, url, date: dateFromTl(page.date) })
  return withoutUndefined<LinkPreviewUnknown>({
    type: 'unknown',
    ...base,
    url: page.url,
    displayUrl: page.display_url,
    siteName: page.site_name,
    title: page.title,
    description: page.description,
    author: page.author,
  })
}
