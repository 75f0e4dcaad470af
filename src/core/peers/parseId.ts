import { InputError } from '../../errors/inputError.js'
import type * as tl from '../../tl/generated/api.js'
import type { ID } from '../../types/id.js'
import { peerOfChatId } from '../../types/peers/peerOfChatId.js'
import { parseLink, USERNAME } from './parseLink.js'

/** What an `ID` says, before anything is looked up. */
export type ParsedId =
  | { readonly type: 'self' }
  | { readonly type: 'peer'; readonly peer: tl.Peer }
  | { readonly type: 'username'; readonly username: string }
  | { readonly type: 'phoneNumber'; readonly phoneNumber: string }
  | { readonly type: 'inviteLink'; readonly hash: string }

const PHONE_NUMBER = /^\+[\d\s().-]+$/
const NEGATIVE_NUMBER = /^-\d+$/
const BARE_DIGITS = /^\d+$/

/** Reads an `ID`; `argument` is the name that an error gives it. */
export function parseId(id: ID, argument: string): ParsedId {
  if (typeof id === 'number') return ofNumber(id, argument)
  if (typeof id !== 'string')
    throw new InputError(`${argument} must be a number or a text, but it is ${typeof id}`, argument)
  const text = id.trim()
  if (text === 'me') return { type: 'self' }
  if (NEGATIVE_NUMBER.test(text)) return ofNumber(Number(text), argument)
  if (BARE_DIGITS.test(text))
    throw new InputError(
      `${argument} is a text of digits only: give an identifier as a number, or a phone number with a plus sign`,
      argument,
    )
  const phoneNumber = PHONE_NUMBER.test(text) ? text.replaceAll(/\D/g, '') : ''
  if (phoneNumber !== '') return { type: 'phoneNumber', phoneNumber }
  const username = text.startsWith('@') ? text.slice(1) : text
  if (USERNAME.test(username)) return { type: 'username', username }
  return ofLink(text, argument)
}

function ofNumber(id: number, argument: string): ParsedId {
  const peer = peerOfChatId(id)
  if (peer) return { type: 'peer', peer }
  throw new InputError(
    `${argument} is no chat id in Bot API form (user 123, basic group -123, channel or supergroup -100123): ${id}`,
    argument,
  )
}

function ofLink(text: string, argument: string): ParsedId {
  const target = parseLink(text)
  switch (target?.type) {
    case 'user':
      return { type: 'peer', peer: { _: 'peerUser', user_id: target.userId } }
    case 'channel':
      return { type: 'peer', peer: { _: 'peerChannel', channel_id: target.channelId } }
    case 'username':
    case 'phoneNumber':
    case 'inviteLink':
      return target
    case undefined:
      // The text is left out: it may be a phone number or a link that is not for everyone's eyes.
      throw new InputError(
        `${argument} is no chat id, username, t.me link or phone number in international form, and not 'me' either`,
        argument,
      )
  }
}
