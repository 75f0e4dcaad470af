import type * as tl from '../../tl/generated/api.js'
import type { AccountSettings } from '../accounts/accountSettings.js'
import type {
  Authorization,
  EmailCode,
  ExportedAuthorization,
  LoginToken,
  PasswordChallenge,
  SentCode,
} from './authorization.js'
import type { BotQuery } from './botQuery.js'
import type { Chance } from './chance.js'
import type { Channel, Group } from './chat.js'
import type { Delivery } from './delivery.js'
import type { DueEvent } from '../time/dueEvent.js'
import type { FolderInvite } from '../accounts/folder.js'
import type { Message } from './message.js'
import type { UserBox } from './messageBox.js'
import type { PeerId } from './peerId.js'
import type { Poll } from '../polls/poll.js'
import type { ScheduledMessage } from '../scheduled/scheduledMessage.js'
import type { User } from './user.js'

/**
 * Everything that the sandbox knows, as plain data: `structuredClone` copies a whole world.
 * It is changed only by the functions of this folder, which are called by handlers and by the control API.
 */
export interface World {
  readonly chance: Chance
  /** What access hashes are made from. */
  readonly accessHashSecret: bigint
  /** The ids last given out. */
  readonly lastIds: { user: number; group: number; channel: number; message: number; scheduled: number }
  readonly users: Map<number, User>
  readonly groups: Map<number, Group>
  readonly channels: Map<number, Channel>
  /** The message box of each user, by user id. */
  readonly boxes: Map<number, UserBox>
  /** What each account keeps to itself, by user id; made when first needed. */
  readonly accountSettings: Map<number, AccountSettings>
  /** The owner of each link to a folder of chats, by what follows `addlist/`. */
  readonly folderInvites: Map<string, FolderInvite>
  /** Every message by its key. */
  readonly messages: Map<number, Message>
  /** Usernames in lower case. */
  readonly usernames: Map<string, PeerId>
  /** Phone numbers, digits only, to user ids. */
  readonly phoneNumbers: Map<string, number>
  /** Bot tokens to user ids. */
  readonly botTokens: Map<string, number>
  /** The chat of every invite link, by the link's hash. */
  readonly inviteHashes: Map<string, PeerId>
  /** Keys by their id. */
  readonly authorizations: Map<bigint, Authorization>
  /** The latest code sent to each phone number. */
  readonly sentCodes: Map<string, SentCode>
  readonly exportedAuthorizations: Map<bigint, ExportedAuthorization>
  /** The SRP exchange under way for each key, by key id. */
  readonly passwordChallenges: Map<bigint, PasswordChallenge>
  /** The salts for a new password that each key was last given, by key id. */
  readonly newPasswordSalts: Map<bigint, { readonly salt1: Uint8Array; readonly salt2: Uint8Array }>
  /** The latest code mailed for each purpose to each account or phone number. */
  readonly emailCodes: Map<string, EmailCode>
  /** Tokens of QR codes, by their bytes in hexadecimal. */
  readonly loginTokens: Map<string, LoginToken>
  /** Questions to bots, by their id. */
  readonly botQueries: Map<bigint, BotQuery>
  /** Messages that wait for their moment. */
  readonly scheduled: Map<number, ScheduledMessage>
  /** Every poll by its id. */
  readonly polls: Map<bigint, Poll>
  /** The reactions that each account made of late, the newest first, by user id. */
  readonly recentReactions: Map<number, tl.Reaction[]>
  /** What time will bring about, the nearest first. */
  readonly dueEvents: DueEvent[]
  /** What happened during the call that is running and is not yet told. Empty between calls. */
  readonly outbox: Delivery[]
}
