import type { Client, Message } from 'whimbrel'
import { Bot, InlineKeyboard } from 'whimbrel/bot'

const MOST_WARNINGS = 3
const BAN_SECONDS = 86_400
const MOST_POLLS = 1_000
const MOST_OPTIONS = 8

/** What a vote is about, and who voted for what. */
interface Poll {
  readonly question: string
  readonly options: readonly string[]
  readonly votes: Map<number, number>
}

/**
 * Puts a bot for a group of friends on a client: it echoes what people tell it in private, keeps links of strangers out of the group,
 * warns and bans, lets in who has a username, and takes votes.
 */
export function communityBot(client: Client): Bot {
  const bot = new Bot(client)
  const safe = bot.errorBoundary((error, context) => {
    console.error(`The bot failed at a ${context.type}:`, error)
  })
  addGreetings(safe)
  addVotes(safe)
  addDoor(safe)
  addModeration(safe)
  addEcho(safe)
  return bot
}

type Room = ReturnType<Bot['errorBoundary']>

function addGreetings(bot: Room): void {
  bot.command('start', (context) =>
    context.reply(
      `Hello ${firstNameOf(context.message)}. Tell me something, or add me to a group as an administrator.`,
    ),
  )
  bot.command('help', (context) =>
    context.reply(
      '/vote Question | This | That - asks the group\n/warn - warns whom you answer\n/unban - lets them in again',
    ),
  )
}

/** `/vote Question | This | That` asks a group, and counts what people press. */
function addVotes(bot: Room): void {
  const polls = new Map<string, Poll>()
  const keyOf = (chatId: number | string, messageId: number): string => `${chatId} ${messageId}`

  bot.command('vote', async (context) => {
    const [question = '', ...options] = context.command.text.split('|').map((part) => part.trim())
    const isRight = question !== '' && options.length > 1 && options.length <= MOST_OPTIONS && !options.includes('')
    if (!isRight) {
      await context.reply('Ask like this: /vote Where to? | The pier | The dunes')
      return
    }
    const poll = { question, options, votes: new Map<number, number>() }
    const { id } = await context.sendMessage(textOf(poll), { replyMarkup: buttonsOf(poll) })
    polls.set(keyOf(context.chatId, id), poll)
    const [oldest] = polls.keys()
    if (polls.size > MOST_POLLS && oldest !== undefined) polls.delete(oldest)
  })

  bot.callbackQuery(/^vote:(\d+)$/, async (context) => {
    const poll = polls.get(keyOf(context.chatId, context.messageId))
    const choice = Number(context.match[1])
    const voter = context.callbackQuery.from.id
    if (poll === undefined || poll.options[choice] === undefined) {
      await context.answerCallbackQuery({ text: 'This vote is over.' })
    } else if (poll.votes.get(voter) === choice) {
      await context.answerCallbackQuery({ text: 'That is what you said already.' })
    } else {
      poll.votes.set(voter, choice)
      await context.editMessageText(textOf(poll), { replyMarkup: buttonsOf(poll) })
      await context.answerCallbackQuery({ text: `You chose ${poll.options[choice]}.` })
    }
  })
}

function textOf({ question, options, votes }: Poll): string {
  const counts = options.map((option, index) => {
    const count = [...votes.values()].filter((choice) => choice === index).length
    return `${option}: ${count}`
  })
  return [question, '', ...counts].join('\n')
}

function buttonsOf({ options }: Poll): InlineKeyboard {
  return options.reduce(
    (keyboard, option, index) => keyboard.callback(option, `vote:${index}`).row(),
    new InlineKeyboard(),
  )
}

/** Lets in whoever has a username, and greets them. */
function addDoor(bot: Room): void {
  bot.joinRequest(async (context) => {
    if (context.joinRequest.from.username === undefined) {
      await context.declineJoinRequest()
      return
    }
    await context.approveJoinRequest()
    await context.sendMessage(`Welcome, ${context.joinRequest.from.firstName}!`)
  })
}

/** Takes away the links of those who are no administrators, and bans who does not hear. */
function addModeration(bot: Room): void {
  const warnings = new Map<string, number>()
  const inGroups = bot.on('message:text').filter((context) => isInGroup(context))

  /** Counts a warning, and tells how many there are. */
  const warn = (chatId: number | string, userId: number): number => {
    const key = `${chatId} ${userId}`
    const count = (warnings.get(key) ?? 0) + 1
    if (count < MOST_WARNINGS) warnings.set(key, count)
    else warnings.delete(key)
    return count
  }

  inGroups.command('warn', async (context) => {
    if (!(await isAdministrator(context.client, context.chatId, context.userId))) return
    const answered = await answeredBy(context.client, context.message)
    if (answered === undefined) {
      await context.reply('Answer the message that you mean.')
      return
    }
    const count = warn(context.chatId, answered.from.id)
    if (count >= MOST_WARNINGS) {
      const until = banEnd(context.client)
      await context.client.banChatMember(context.chatId, answered.from.id, { until })
    }
    const verdict = count >= MOST_WARNINGS ? 'is out for a day' : `has ${count} of ${MOST_WARNINGS} warnings`
    await context.sendMessage(`${firstNameOf(answered)} ${verdict}.`)
  })

  inGroups.command('unban', async (context) => {
    if (!(await isAdministrator(context.client, context.chatId, context.userId))) return
    const answered = await answeredBy(context.client, context.message)
    if (answered !== undefined) await context.client.unbanChatMember(context.chatId, answered.from.id)
  })

  inGroups.on('message:text', async (context, next) => {
    const isLink = /https?:\/\/|t\.me\//i.test(context.message.text)
    if (!isLink || (await isAdministrator(context.client, context.chatId, context.userId))) {
      await next()
      return
    }
    await context.deleteMessage()
    const count = warn(context.chatId, context.message.from.id)
    if (count >= MOST_WARNINGS) await context.banChatMember({ until: banEnd(context.client) })
    else await context.sendMessage(`${firstNameOf(context.message)}, no links here (${count} of ${MOST_WARNINGS}).`)
  })
}

/** Says everything that it is told in private once more, with its looks. */
function addEcho(bot: Room): void {
  bot.on('message:text', async (context, next) => {
    if (context.message.chat.type === 'private') await context.reply(context.message)
    else await next()
  })
}

/** The client tells the time as Telegram does. */
function banEnd(client: Client): Date {
  return new Date(client.now().getTime() + BAN_SECONDS * 1000)
}

function isInGroup(context: { readonly type: string; readonly message?: Message }): boolean {
  const type = context.message?.chat.type
  return type === 'group' || type === 'supergroup'
}

async function isAdministrator(client: Client, chatId: number | string, userId: number | string): Promise<boolean> {
  if (chatId === userId) return true // An anonymous administrator writes in the name of the group.
  const { status } = await client.getChatMember(chatId, userId)
  return status === 'creator' || status === 'administrator'
}

async function answeredBy(client: Client, message: Message): Promise<Message | undefined> {
  if (message.replyToMessageId === undefined) return undefined
  return client.getMessage(message.chat.id, message.replyToMessageId)
}

function firstNameOf({ from }: Message): string {
  return from.type === 'private' ? from.firstName : from.title
}
