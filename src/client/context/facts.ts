import type { ID } from '../../types/id.js'
import type { ClientEvent, ClientEventName } from '../clientEvents.js'
import type { EventQuery, NameOf, PayloadOf } from './eventQuery.js'
import { fieldOf } from './fieldOf.js'

/** What a context may know, by the name of the argument that it stands in for. */
export interface Facts {
  /** The chat that it happened in. */
  readonly chatId: ID
  /** The message that it is about. */
  readonly messageId: number
  /** Who did it; of a change of membership, whose it is. */
  readonly userId: ID
  readonly callbackQueryId: string
  readonly inlineQueryId: string
  readonly inlineMessageId: string
}

/** The name of a fact. */
export type FactName = keyof Facts

/** The events that are about one message. */
type MessageEventName = Extract<ClientEventName, 'message' | 'editedMessage' | 'scheduledMessage'>

/** What happened in a chat. */
interface OfChat {
  readonly chat: object
}

/** What is about a message. */
interface OfMessage {
  readonly message: OfChat
}

/** The names of the facts that the events of a query are sure to know. The types here and the rules of `factsOf` say the same. */
export type FactsOf<Query extends EventQuery> =
  | ([PayloadOf<Query>] extends [OfChat | OfMessage] ? 'chatId' : never)
  | (NameOf<Query> extends MessageEventName ? 'messageId' : never)
  | ([PayloadOf<Query>] extends [OfMessage | { readonly messageId: number }] ? 'messageId' : never)
  | ([PayloadOf<Query>] extends [
      { readonly from: object } | { readonly user: object } | { readonly newChatMember: object },
    ]
      ? 'userId'
      : never)
  | (NameOf<Query> extends 'callbackQuery' ? 'callbackQueryId' : never)
  | (NameOf<Query> extends 'inlineQuery' ? 'inlineQueryId' : never)
  | ([PayloadOf<Query>] extends [{ readonly inlineMessageId: string }] ? 'inlineMessageId' : never)

/** A fact of each kind, where an event has it. */
export type FoundFacts = { readonly [Name in FactName]: Facts[Name] | undefined }

/** Gathers what an event knows. */
export function factsOf(event: ClientEvent): FoundFacts {
  const payload = fieldOf(event, event.type)
  const isMessage = MESSAGE_EVENTS.has(event.type)
  return {
    chatId: numberAt(payload, 'chat', 'id') ?? numberAt(payload, 'message', 'chat', 'id'),
    messageId:
      (isMessage ? numberAt(payload, 'id') : numberAt(payload, 'message', 'id')) ?? numberAt(payload, 'messageId'),
    userId:
      numberAt(payload, 'newChatMember', 'member', 'id') ??
      numberAt(payload, 'from', 'id') ??
      numberAt(payload, 'user', 'id'),
    callbackQueryId: event.type === 'callbackQuery' ? textAt(payload, 'id') : undefined,
    inlineQueryId: event.type === 'inlineQuery' ? textAt(payload, 'id') : undefined,
    inlineMessageId: textAt(payload, 'inlineMessageId'),
  }
}

const MESSAGE_EVENTS: ReadonlySet<string> = new Set(['message', 'editedMessage', 'scheduledMessage'])

function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = fieldOf(value, ...path)
  return typeof found === 'number' ? found : undefined
}

function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = fieldOf(value, ...path)
  return typeof found === 'string' ? found : undefined
}
