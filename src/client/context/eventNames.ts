import type { ClientEventName } from '../clientEvents.js'

/** The names of all events; the compiler sees to it that none is missing. */
const NAMES: Readonly<Record<ClientEventName, true>> = {
  album: true,
  authorizationState: true,
  callLimit: true,
  callbackQuery: true,
  chatMember: true,
  chosenInlineResult: true,
  connectionState: true,
  deletedMessages: true,
  editedMessage: true,
  historyGap: true,
  inlineQuery: true,
  joinRequest: true,
  message: true,
  messageInteractions: true,
  messageReactionCount: true,
  messageReactions: true,
  myChatMember: true,
  pendingJoinRequests: true,
  chatAction: true,
  emojiStatus: true,
  emojiStatusRemoved: true,
  poll: true,
  pollAnswer: true,
  rawUpdate: true,
}

/** Every event that `on` takes, by name. */
export const eventNames: readonly ClientEventName[] = Object.keys(NAMES).filter(isEventName)

/** Tells whether an event of this name exists. */
export function isEventName(name: string): name is ClientEventName {
  return Object.hasOwn(NAMES, name)
}
