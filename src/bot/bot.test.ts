import { describe, expect, expectTypeOf, it } from 'vitest'
import { onStage } from '../../tests/stage/onStage.js'
import { errorOf } from '../../tests/stage/errorOf.js'
import { InputError } from '../errors/inputError.js'
import { Bot } from './bot.js'
import { Composer } from './composer.js'
import { InlineKeyboard } from './keyboards/inlineKeyboard.js'

describe('a bot', () => {
  it('answers commands, also those that name it, and leaves those of others alone', () =>
    onStage(async ({ client, newBot, chatId, pass }) => {
      const { client: account } = await newBot('tide_bot')
      const bot = new Bot(account)
      const seen: string[] = []
      bot.command(['tide', 'ebb'], (context) => {
        expectTypeOf(context.message.text).toEqualTypeOf<string>()
        seen.push(`${context.command.name} ${context.command.text}`)
        return context.reply('High')
      })
      await client.addChatMember(chatId, '@tide_bot')
      await pass(500)
      for (const text of ['/tide  Texel ', '/EBB@Tide_bot', '/tide@other_bot', '/tides', 'tide', '/tide']) {
        await client.sendMessage(chatId, text)
        await pass(500)
      }
      expect(seen).toEqual(['tide Texel', 'ebb ', 'tide '])
      const [newest] = await client.getHistory(chatId, { limit: 1 })
      expect(newest).toMatchObject({ text: 'High', from: { username: 'tide_bot' } })
    }))

  it('hears texts by pattern, and passes on what a middleware passes on', () =>
    onStage(async ({ client, newBot, chatId, pass }) => {
      const { client: account } = await newBot('tide_bot')
      const bot = new Bot(account)
      const seen: unknown[] = []
      bot.use(async (context, next) => {
        if (context.type === 'message') seen.push('in')
        await next()
        if (context.type === 'message') seen.push('out')
      })
      bot.hears(/tide at (\w+)/g, async (context, next) => {
        seen.push(context.match)
        await next()
      })
      bot.hears('exactly', (context) => seen.push(context.match))
      bot.on('message:text', ({ message }) => seen.push(message.text))
      await client.addChatMember(chatId, '@tide_bot')
      await pass(500)
      seen.length = 0
      for (const text of ['the tide at Texel?', 'exactly', 'exactly so']) {
        await client.sendMessage(chatId, text)
        await pass(500)
      }
      expect(seen).toEqual(
        [
          ['in', ['tide at Texel', 'Texel'], 'the tide at Texel?', 'out'],
          ['in', ['exactly'], 'out'],
          ['in', 'exactly so', 'out'],
        ].flat(),
      )
    }))

  it('takes the press of buttons whose data fit', () =>
    onStage(async ({ client, newBot, chatId, pass }) => {
      const { client: account } = await newBot('tide_bot')
      const bot = new Bot(account)
      bot.callbackQuery(/^vote:(\d)$/, async (context) => {
        await context.editMessageText(`Voted ${context.match[1]}`)
        await context.answerCallbackQuery({ text: 'Thank you' })
      })
      bot.callbackQuery('other', (context) => context.answerCallbackQuery({ text: 'Other' }))
      await client.addChatMember(chatId, '@tide_bot')
      await pass(500)
      const replyMarkup = new InlineKeyboard().callback('One', 'vote:1').row().callback('Other', 'other')
      const { id } = await account.sendMessage(chatId, 'Vote', { replyMarkup })
      const other = await client.sendCallbackQuery(chatId, id, { type: 'button', callbackData: 'other' })
      expect(other).toMatchObject({ text: 'Other' })
      const vote = await client.sendCallbackQuery(chatId, id, { type: 'button', callbackData: 'vote:1' })
      expect(vote).toMatchObject({ text: 'Thank you' })
      expect(await client.getMessage(chatId, id)).toMatchObject({ text: 'Voted 1' })
    }))

  it('takes no updates once it is detached', () =>
    onStage(async ({ client, newBot, chatId, pass }) => {
      const { client: account } = await newBot('tide_bot')
      const bot = new Bot(account)
      const seen: string[] = []
      bot.on('message:text', ({ message }) => seen.push(message.text))
      await client.addChatMember(chatId, '@tide_bot')
      await pass(500)
      await client.sendMessage(chatId, 'one')
      await pass(500)
      bot.detach()
      await client.sendMessage(chatId, 'two')
      await pass(500)
      expect(seen).toEqual(['one'])
    }))
})

const gap = { type: 'historyGap', reason: 'tooLong', client: {} } as const

/** Runs an update through a composer, and tells whether it came out at the end. */
async function run(composer: Composer, update: object = gap): Promise<boolean> {
  let isThrough = false
  await composer.toMiddleware()({ ...update }, async () => {
    isThrough = true
  })
  return isThrough
}

describe('what a bot sends itself', () => {
  it('is not told to it, unless it asks for it', () =>
    onStage(async ({ client, newClient, newBot, chatId, pass }) => {
      const { client: account, token } = await newBot('echo_bot')
      const asking = await newClient({ outgoingMessages: true })
      await asking.signIn({ botToken: token })
      const own: string[] = []
      asking.on('message:text', ({ message }) => (message.isOutgoing ? own.push(message.text) : undefined))
      const bot = new Bot(account)
      const seen: string[] = []
      bot.on('message:text', (context) => {
        seen.push(context.message.text)
        return context.reply(context.message.text)
      })
      await client.addChatMember(chatId, '@echo_bot')
      await pass(500)
      await client.sendMessage(chatId, 'Echo')
      await pass(5000)
      expect(seen).toEqual(['Echo'])
      expect(own).toEqual(['Echo'])
    }))
})

describe('a composer', () => {
  it('runs middleware in order, and ends where nobody passes on', async () => {
    const composer = new Composer()
    const seen: number[] = []
    composer.use(async (_, next) => {
      seen.push(1)
      await next()
      seen.push(4)
    })
    composer.use(async (_, next) => {
      seen.push(2)
      await next()
      seen.push(3)
    })
    expect(await run(composer)).toBe(true)
    expect(seen).toEqual([1, 2, 3, 4])
    composer.use(() => seen.push(5))
    expect(await run(composer)).toBe(false)
  })

  it('runs what was added to what it returned, after that', async () => {
    const composer = new Composer()
    const seen: string[] = []
    const within = composer.on('historyGap', async (context, next) => {
      seen.push(context.reason)
      await next()
    })
    within.use(() => seen.push('within'))
    expect(await run(composer)).toBe(false)
    expect(await run(composer, { type: 'message', message: {}, client: {} })).toBe(true)
    expect(seen).toEqual(['tooLong', 'within'])
  })

  it('filters and branches, by predicates that may take their time', async () => {
    const composer = new Composer()
    const seen: string[] = []
    composer.filter(
      async (context) => context.type === 'historyGap',
      async (_, next) => {
        seen.push('filtered')
        await next()
      },
    )
    composer.branch(
      (context) => context.type === 'message',
      () => seen.push('message'),
      () => seen.push('other'),
    )
    await run(composer)
    await run(composer, { type: 'message', message: {}, client: {} })
    expect(seen).toEqual(['filtered', 'other', 'message'])
  })

  it('gives what is thrown within a boundary to the boundary, and nothing from beyond it', async () => {
    const composer = new Composer()
    const caught: unknown[] = []
    const within = composer.errorBoundary((error, context) => caught.push([error, context.type]))
    const fault = new Error('within')
    let isFaulty = true
    within.use(async (_, next) => {
      if (isFaulty) throw fault
      await next()
    })
    expect(await run(composer)).toBe(false)
    expect(caught).toEqual([[fault, 'historyGap']])

    isFaulty = false
    const beyond = new Error('beyond')
    composer.use(() => {
      throw beyond
    })
    expect(await errorOf(run(composer))).toBe(beyond)
    expect(caught).toHaveLength(1)
  })

  it('lets what a boundary throws go further up', async () => {
    const composer = new Composer()
    composer.errorBoundary(
      (error) => {
        throw error
      },
      () => {
        throw new Error('kept')
      },
    )
    expect(await errorOf(run(composer))).toMatchObject({ message: 'kept' })
  })

  it('refuses a second `next`, and what is no function', async () => {
    const composer = new Composer()
    composer.use(async (_, next) => {
      await next()
      await next()
    })
    expect(await errorOf(run(composer))).toBeInstanceOf(InputError)
    // @ts-expect-error -- the compiler refuses it as well
    expect(() => composer.use(5)).toThrow(InputError)
    expect(() => composer.command('/start')).toThrow(InputError)
  })
})
