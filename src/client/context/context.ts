import type { sendMessage, SendMessageOptions } from '../../methods/index.js'
import type { DeliveryContext } from '../../core/updates/deliveryContext.js'
import type { ClientEventName } from '../clientEvents.js'
import type { PassingEventName } from '../delivery/deliveredEvent.js'
import type { EventOf, EventQuery, NameOf } from './eventQuery.js'
import type { FactName, Facts, FactsOf } from './facts.js'
import type { Shortcuts } from './shortcuts.js'

/** The method that replies go by. */
type SendMessage = typeof sendMessage

/** Answers the message that something is about. */
export interface Replying {
  /** Sends a text as an answer to the message. `sendMessage` sends one to the chat without pointing at the message. */
  reply(text: Parameters<SendMessage>[2], options?: Omit<SendMessageOptions, 'replyTo'>): ReturnType<SendMessage>
}

/** `reply`, where there is a message to answer. */
type ReplyingIf<Known extends FactName> = ['chatId' | 'messageId'] extends [Known] ? Replying : unknown

/** What is known of how an event was delivered; nothing of one that only passes by. */
type DeliveryOf<Name extends ClientEventName> = Name extends PassingEventName ? unknown : DeliveryContext

/**
 * What a handler is given: the event with all its fields, the client, what is known of it (`chatId`, `messageId`, `userId` ...),
 * and every method whose first arguments that is, as a shortcut without them.
 * The fields of the event are its own and can be spread; the shortcuts cannot.
 */
export type Context<Query extends EventQuery, Owner> = EventOf<Query> & {
  readonly client: Owner
} & DeliveryOf<NameOf<Query>> &
  Pick<Facts, FactsOf<Query>> &
  ReplyingIf<FactsOf<Query>> &
  Shortcuts<FactsOf<Query>>
