import type * as tl from '../../tl/generated/api.js'

/** There is no web in the sandbox: every address leads to a page, but those of this domain, which is set aside for nothing. */
const NOWHERE = /\.invalid$/i

/** Shows the page that an address leads to; undefined where there is none. */
export function webPage(address: string): tl.webPage | undefined {
  const whole = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `http://${address}`
  if (!URL.canParse(whole)) return undefined
  const { hostname, pathname, protocol } = new URL(whole)
  if ((protocol !== 'http:' && protocol !== 'https:') || NOWHERE.test(hostname)) return undefined
  const path = pathname === '/' ? '' : pathname
  return {
    _: 'webPage',
    id: idOf(whole),
    url: whole,
    display_url: `${hostname}${path}`,
    hash: 0,
    type: 'article',
    site_name: hostname,
    title: path === '' ? hostname : decodeURI(path.slice(1)),
    description: `The page ${hostname}${path} of the sandbox.`,
  }
}

/** Finds the first link of a text. */
export function firstLink(text: string, entities: readonly tl.MessageEntity[]): string | undefined {
  for (const entity of entities) {
    if (entity._ === 'messageEntityTextUrl') return entity.url
    if (entity._ === 'messageEntityUrl') return text.slice(entity.offset, entity.offset + entity.length)
  }
  return undefined
}

/** The preview of the first link of a text; undefined where there is none to show. */
export function textPreview(text: string, entities: readonly tl.MessageEntity[]): tl.messageMediaWebPage | undefined {
  const link = firstLink(text, entities)
  const page = link === undefined ? undefined : webPage(link)
  return page && { _: 'messageMediaWebPage', webpage: page }
}

/** The same for the same address in every run. */
function idOf(address: string): bigint {
  let id = 0n
  for (let index = 0; index < address.length; index++)
    id = BigInt.asUintN(62, id * 31n + BigInt(address.charCodeAt(index)))
  return id
}
