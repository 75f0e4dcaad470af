import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import type { CallContext } from '../handler.js'
import { type Chance, nextUint32 } from '../world/chance.js'
import type { PeerId } from '../world/peerId.js'
import { createPoll } from '../polls/createPoll.js'
import { geoPoint, liveLocation } from './geoPoint.js'
import { webPage } from './webPage.js'

/** How many values each kind of dice has. See https://core.telegram.org/api/dice. */
const DICE_VALUES: ReadonlyMap<string, number> = new Map([
  ['🎲', 6],
  ['🎯', 6],
  ['🎳', 6],
  ['🏀', 5],
  ['⚽', 5],
  ['🎰', 64],
])
const VARIATION_SELECTOR = '\u{FE0F}'

/**
 * Makes what readers see out of what was sent, or throws MEDIA_INVALID where the sandbox does not know its kind.
 * Undefined stands for a link that leads nowhere and need not be shown.
 */
export function sentMedia(context: CallContext, peerId: PeerId, media: tl.InputMedia): tl.MessageMedia | undefined {
  const { world } = context
  switch (media._) {
    case 'inputMediaDice': {
      const emoticon = media.emoticon.replaceAll(VARIATION_SELECTOR, '')
      const count = DICE_VALUES.get(emoticon)
      if (count === undefined) throw fault(400, 'EMOTICON_INVALID')
      return { _: 'messageMediaDice', emoticon, value: 1 + nextBelow(world.chance, count) }
    }
    case 'inputMediaContact': {
      const { phone_number, first_name, last_name, vcard } = media
      if (phone_number === '' || first_name === '') throw fault(400, 'MEDIA_INVALID')
      const user_id = world.phoneNumbers.get(phone_number.replaceAll(/\D/g, '')) ?? 0
      return { _: 'messageMediaContact', phone_number, first_name, last_name, vcard, user_id }
    }
    case 'inputMediaGeoPoint':
      return { _: 'messageMediaGeo', geo: geoPoint(world, media.geo_point) }
    case 'inputMediaGeoLive':
      return liveLocation(world, media)
    case 'inputMediaVenue': {
      const { title, address, provider, venue_id, venue_type } = media
      if (title === '' || address === '') throw fault(400, 'MEDIA_INVALID')
      const geo = geoPoint(world, media.geo_point)
      return { _: 'messageMediaVenue', geo, title, address, provider, venue_id, venue_type }
    }
    case 'inputMediaPoll':
      return createPoll(context, peerId, media)
    case 'inputMediaWebPage':
      return pagePreview(media)
    default:
      throw fault(400, 'MEDIA_INVALID')
  }
}

function nextBelow(chance: Chance, count: number): number {
  return Math.floor((nextUint32(chance) / 0x1_0000_0000) * count)
}

function pagePreview(media: tl.inputMediaWebPage): tl.messageMediaWebPage | undefined {
  const page = webPage(media.url)
  if (page !== undefined) {
    const { force_large_media, force_small_media } = media
    return { _: 'messageMediaWebPage', force_large_media, force_small_media, manual: true, webpage: page }
  }
  if (media.optional === true) return undefined
  throw fault(400, 'WEBPAGE_NOT_FOUND')
}
