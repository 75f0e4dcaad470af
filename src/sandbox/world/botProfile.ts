import type * as tl from '../../tl/generated/api.js'

/** What a bot has beyond a user. */
export interface BotProfile {
  token: string
  readonly ownerId?: number
  infoVersion: number
  description: string
  /** The commands that everybody sees without a narrower list. */
  commands: tl.botCommand[]
  /** Lists for narrower scopes and for languages, by `commandKey`. */
  readonly commandLists: Map<string, tl.botCommand[]>
  /** What the bot says of itself in the languages that have a text of their own. */
  readonly translations: Map<string, BotTranslation>
  /** The button beside the field for a message: by user id, and under 0 for everybody else. */
  readonly menuButtons: Map<number, tl.BotMenuButton>
  /** The rights that the bot asks for when it is added to a group. */
  groupRights?: tl.chatAdminRights
  /** The rights that the bot asks for when it is added to a channel. */
  channelRights?: tl.chatAdminRights
  /** True where the bot may be added to groups. */
  canJoinGroups: boolean
  /** True where the bot hears every message of a group. */
  readsAllGroupMessages: boolean
  /** What stands in the field for an inline query; absent where the bot takes none. */
  inlinePlaceholder?: string
  /** True where the bot is told which results people send. */
  hearsOfChosenResults?: boolean
}

/** What a bot says of itself in one language. */
export interface BotTranslation {
  name?: string
  about?: string
  description?: string
}

/** What a bot is given to begin with. */
export interface BotDraft {
  readonly token: string
  readonly description?: string
  readonly readsAllGroupMessages?: boolean
  readonly inlinePlaceholder?: string
  readonly hearsOfChosenResults?: boolean
}

/** Makes the profile of a bot that has said nothing of itself yet. */
export function botProfile({ readsAllGroupMessages = true, description = '', ...draft }: BotDraft): BotProfile {
  return {
    ...draft,
    description,
    readsAllGroupMessages,
    infoVersion: 1,
    commands: [],
    commandLists: new Map(),
    translations: new Map(),
    menuButtons: new Map(),
    canJoinGroups: true,
  }
}
