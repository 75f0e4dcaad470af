import type * as tl from '../../tl/generated/api.js'
import { fault } from '../fault.js'
import { type Chance, nextUint32 } from '../world/chance.js'
import type { World } from '../world/world.js'

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

/** Makes what readers see out of what was sent, or throws MEDIA_INVALID where the sandbox does not know its kind. */
export function sentMedia(world: World, media: tl.InputMedia): tl.MessageMedia {
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
    default:
      throw fault(400, 'MEDIA_INVALID')
  }
}

function nextBelow(chance: Chance, count: number): number {
  return Math.floor((nextUint32(chance) / 0x1_0000_0000) * count)
}
