import { describe, expect, expectTypeOf, it } from 'vitest'
import { lookupOf } from '../../../tests/lookupOf.js'
import type { BotClient, Client, ClientContext, ClientLife, UserClient } from '../client.js'
import { InputError } from '../../errors/inputError.js'
import type { CallbackQuery } from '../../types/callbackQueries/callbackQuery.js'
import { chatPOfPeer } from '../../types/chats/chatP.js'
import type { MessageText } from '../../types/messages/messageText.js'
import { EventHub } from '../eventHub.js'
import type { ClientEvent } from '../clientEvents.js'

const peers = lookupOf()
const GARDEN = chatPOfPeer({ _: 'peerChannel', channel_id: 5 }, peers)
const GUS = chatPOfPeer({ _: 'peerUser', user_id: 7 }, peers)

const text: ClientEvent = {
  type: 'message',
  message: {
    type: 'text',
    id: 30,
    chat: GARDEN,
    from: GUS,
    date: new Date(0),
    isOutgoing: false,
    hasProtectedContent: false,
    isTopicMessage: false,
    text: 'Hello',
    entities: [],
  },
}

/** A client that notes down what is called on it. */
function notingClient(): { readonly calls: unknown[]; readonly client: object } {
  const calls: unknown[] = []
  const note =
    (name: string) =>
    (...given: unknown[]): void => {
      calls.push([name, ...given])
    }
  return {
    calls,
    client: {
      sendMessage: note('sendMessage'),
      deleteMessage: note('deleteMessage'),
      banChatMember: note('banChatMember'),
    },
  }
}

/** What a client does with its handlers, typed as it types them. */
function hubOf(client: object): {
  readonly on: ClientLife['on']
  readonly emit: (event: ClientEvent) => Promise<void>
  readonly errors: unknown[]
} {
  const errors: unknown[] = []
  const hub = new EventHub(
    () => client,
    (error) => errors.push(error),
  )
  return { on: (query, handler) => hub.on(query, handler), emit: (event) => hub.emit(event), errors }
}

describe('a query', () => {
  it('lets through what has the type or the property after the colon', async () => {
    const { on, emit } = hubOf({})
    const seen: string[] = []
    on('message', () => seen.push('message'))
    on('message:text', (context) => seen.push(context.message.text))
    on('message:dice', () => seen.push('dice'))
    on('message:mediaGroupId', () => seen.push('album'))
    await emit(text)
    expect(seen).toEqual(['message', 'Hello'])
  })

  it('is refused where there is no such event', () => {
    const { on } = hubOf({})
    const wrong: string = 'mesage:text'
    // @ts-expect-error -- the compiler refuses it as well
    expect(() => on(wrong, () => 1)).toThrow(InputError)
  })

  it('narrows the type of what a handler is given', () => {
    expectTypeOf<ClientContext<'message:text'>['message']['text']>().toEqualTypeOf<string>()
    expectTypeOf<ClientContext<'message:text'>['message']>().toExtend<MessageText>()
    expectTypeOf<ClientContext<'callbackQuery:data'>['callbackQuery']['data']>().toEqualTypeOf<string>()
    expectTypeOf<ClientContext<'callbackQuery'>['callbackQuery']>().toEqualTypeOf<CallbackQuery>()
    expectTypeOf<ClientContext<'message:mediaGroupId'>['message']['mediaGroupId']>().toEqualTypeOf<string>()
  })
})

describe('a shortcut', () => {
  it('puts what is known before the arguments', async () => {
    const { calls, client } = notingClient()
    const { on, emit, errors } = hubOf(client)
    on('message:text', async (context) => {
      await context.sendMessage('Welcome')
      await context.reply('Hi', { disableNotification: true })
      await context.deleteMessage()
      await context.banChatMember({ until: new Date(5) })
      calls.push([context.chatId, context.messageId, context.userId])
    })
    await emit(text)
    expect(errors).toEqual([])
    expect(calls).toEqual([
      ['sendMessage', GARDEN.id, 'Welcome'],
      ['sendMessage', GARDEN.id, 'Hi', { disableNotification: true, replyTo: 30 }],
      ['deleteMessage', GARDEN.id, 30],
      ['banChatMember', GARDEN.id, 7, { until: new Date(5) }],
      [GARDEN.id, 30, 7],
    ])
  })

  it('says what the event lacks, where the compiler was not asked', async () => {
    const { on, emit, errors } = hubOf(notingClient().client)
    on('deletedMessages', (context) => {
      const call: unknown = Reflect.get(context, 'deleteMessage')
      if (typeof call === 'function') call.call(context)
    })
    await emit({ type: 'deletedMessages', deletedMessages: [{ messageId: 4 }] })
    expect(errors).toMatchObject([{ message: expect.stringContaining('deleteMessage needs a chatId') }])
  })

  it('is there only where the event is sure to know what it needs', () => {
    expectTypeOf<ClientContext<'message'>>().toHaveProperty('deleteMessage')
    expectTypeOf<ClientContext<'joinRequest'>>().toHaveProperty('approveJoinRequest')
    expectTypeOf<ClientContext<'callbackQuery:message'>>().toHaveProperty('editMessageText')
    expectTypeOf<ClientContext<'joinRequest'>>().not.toHaveProperty('deleteMessage')
    expectTypeOf<ClientContext<'callbackQuery'>>().not.toHaveProperty('editMessageText')
    expectTypeOf<ClientContext<'deletedMessages'>>().not.toHaveProperty('sendMessage')
    expectTypeOf<ClientContext<'deletedMessages'>>().not.toHaveProperty('reply')
  })

  it('leaves the fields of the event alone', async () => {
    const { on, emit } = hubOf({})
    const seen: unknown[] = []
    on('historyGap', (context) => seen.push(context.chatId, Object.keys(context)))
    await emit({ type: 'historyGap', chatId: -100_9, reason: 'tooLong', recoveredCount: 0 })
    expect(seen).toEqual([-100_9, ['type', 'chatId', 'reason', 'recoveredCount', 'client']])
  })
})

describe('the kind of a client', () => {
  it('leaves out what such an account may not call', () => {
    expectTypeOf<Client>().toHaveProperty('searchMessages')
    expectTypeOf<UserClient>().toHaveProperty('searchMessages')
    expectTypeOf<BotClient>().not.toHaveProperty('searchMessages')
    expectTypeOf<BotClient>().toHaveProperty('sendMessage')
  })
})
