import type * as tl from '../../tl/generated/api.js'
import { dateFromTl } from '../dateFromTl.js'
import type { PeerLookup } from '../peerLookup.js'
import type { User } from '../users/user.js'
import { userOfId } from '../users/userOfId.js'
import { withoutUndefined } from '../withoutUndefined.js'

/** What Telegram suggests to do with a chat, mostly one with a stranger. See https://core.telegram.org/api/action-bar. */
export interface ChatSettings {
  /** Whether the chat can be reported as spam. */
  readonly canReport: boolean
  readonly canAddToContacts: boolean
  readonly canBlock: boolean
  /** Whether this account can share its phone number with the user. */
  readonly canShare: boolean
  /** Whether the user is one whom a privacy setting lets see the phone number once they are a contact. */
  readonly isContactsException: boolean
  /** Whether the chat, one of a place, can be reported as not being there. */
  readonly canReportLocation: boolean
  /** Whether the chat was archived by itself and can be taken out again. */
  readonly canUnarchive: boolean
  /** Whether members can be invited to the chat, which is new. */
  readonly canInviteMembers: boolean
  /** Whether the user speaks for a channel that this account has asked to join, rather than a group. */
  readonly isChannelJoinRequest: boolean
  readonly isBusinessBotPaused: boolean
  readonly canBusinessBotReply: boolean
  /** How far away the user is, in metres, where they were found nearby. */
  readonly distance?: number
  /** The chat that this account has asked to join and that the user administers. */
  readonly joinRequestChatTitle?: string
  readonly joinRequestDate?: Date
  /** The bot that answers in the chat for this account. */
  readonly businessBot?: User
  readonly businessBotUrl?: string
  /** What this account pays for each message, in Telegram Stars. */
  readonly messagePrice?: number
  /** When the user came to Telegram: month and year, as `MM.YYYY`. */
  readonly registrationMonth?: string
  /** The country of the user's phone number, in two letters. */
  readonly phoneCountry?: string
  readonly nameChangeDate?: Date
  readonly photoChangeDate?: Date
}

/** Builds `ChatSettings`. */
export function chatSettingsFromTl(settings: tl.PeerSettings, peers: PeerLookup): ChatSettings {
  const dateOf = (seconds: number | undefined): Date | undefined =>
    seconds === undefined ? undefined : dateFromTl(seconds)
  const { business_bot_id: botId, charge_paid_message_stars: price } = settings
  return withoutUndefined<ChatSettings>({
    canReport: settings.report_spam === true,
    canAddToContacts: settings.add_contact === true,
    canBlock: settings.block_contact === true,
    canShare: settings.share_contact === true,
    isContactsException: settings.need_contacts_exception === true,
    canReportLocation: settings.report_geo === true,
    canUnarchive: settings.autoarchived === true,
    canInviteMembers: settings.invite_members === true,
    isChannelJoinRequest: settings.request_chat_broadcast === true,
    isBusinessBotPaused: settings.business_bot_paused === true,
    canBusinessBotReply: settings.business_bot_can_reply === true,
    distance: settings.geo_distance,
    joinRequestChatTitle: settings.request_chat_title,
    joinRequestDate: dateOf(settings.request_chat_date),
    businessBot: botId === undefined ? undefined : userOfId(botId, peers),
    businessBotUrl: settings.business_bot_manage_url,
    messagePrice: price === undefined ? undefined : Number(price),
    registrationMonth: settings.registration_month,
    phoneCountry: settings.phone_country,
    nameChangeDate: dateOf(settings.name_change_date),
    photoChangeDate: dateOf(settings.photo_change_date),
  })
}
