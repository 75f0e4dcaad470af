import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expectPlain } from '../../../tests/expectPlain.js'
import { apiSchema } from '../../tl/index.js'
import type * as tl from '../../tl/generated/api.js'
import { chatAdministratorRightsFromTl } from '../chats/chatAdministratorRights.js'
import { withoutUndefined } from '../withoutUndefined.js'
import type { ButtonStyle } from './buttonStyle.js'
import type { InlineKeyboardButton, InlineKeyboardButtonSwitchInlineChosen } from './inlineKeyboardButton.js'
import type { KeyboardButton, KeyboardButtonRequestChat, KeyboardButtonRequestUser } from './keyboardButton.js'
import type { KeyboardButtonBase } from './keyboardButtonBase.js'
import type { ReplyMarkup, ReplyMarkupForceReply, ReplyMarkupKeyboard } from './replyMarkup.js'
import { replyMarkupFromTl } from './replyMarkupFromTl.js'
import { replyMarkupToTl } from './replyMarkupToTl.js'

const self: tl.InputUser = { _: 'inputUserSelf' }
const users = {
  bot: (): tl.InputUser => ({ _: 'inputUser', user_id: 9, access_hash: 1n }),
  user: (user_id: number): tl.InputUser => ({ _: 'inputUser', user_id, access_hash: 2n }),
}

const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const style = fc.option(
  fc
    .record({
      background: fc.constantFrom('primary', 'danger', 'success', undefined),
      customEmojiId: fc.option(fc.bigInt(1n, 2n ** 62n).map(String), { nil: undefined }),
    })
    .map((fields) => withoutUndefined<ButtonStyle>(fields)),
  { nil: undefined },
)
const base = fc.record({ text, style }).map((fields) => withoutUndefined<KeyboardButtonBase>(fields))
const marked = fc.constantFrom(true as const, undefined)
const either = fc.constantFrom(true, false, undefined)
const requestId = fc.integer({ min: -0x8000_0000, max: 0x7fff_ffff })
const rights = fc.constantFrom(
  undefined,
  chatAdministratorRightsFromTl({ _: 'chatAdminRights' }),
  chatAdministratorRightsFromTl({ _: 'chatAdminRights', pin_messages: true, other: true }),
)

const inlineButton: fc.Arbitrary<InlineKeyboardButton> = fc.oneof(
  fc.tuple(base, text).map(([fields, url]) => ({ ...fields, type: 'url', url }) as const),
  fc.tuple(base, text).map(([fields, callbackData]) => ({ ...fields, type: 'callbackData', callbackData }) as const),
  fc.tuple(base, text).map(([fields, url]) => ({ ...fields, type: 'miniApp', url }) as const),
  fc.tuple(base, text).map(([fields, inlineQuery]) => ({ ...fields, type: 'switchInlineQuery', inlineQuery }) as const),
  fc
    .tuple(base, text)
    .map(([fields, inlineQuery]) => ({ ...fields, type: 'switchInlineQueryCurrentChat', inlineQuery }) as const),
  fc.record({ isUser: marked, isBot: marked, isGroup: marked, isChannel: marked }).chain((kinds) =>
    fc.tuple(base, text).map(([fields, inlineQuery]) =>
      withoutUndefined<InlineKeyboardButtonSwitchInlineChosen>({
        ...fields,
        ...kinds,
        type: 'switchInlineQueryChosenChats',
        inlineQuery,
      }),
    ),
  ),
  base.map((fields) => ({ ...fields, type: 'callbackGame' }) as const),
  base.map((fields) => ({ ...fields, type: 'pay' }) as const),
  fc.tuple(base, text).map(([fields, textToCopy]) => ({ ...fields, type: 'copy', textToCopy }) as const),
  fc.tuple(base, fc.nat()).map(([fields, userId]) => ({ ...fields, type: 'userProfile', userId }) as const),
  fc
    .tuple(base, text)
    .map(([fields, url]) => ({ ...fields, type: 'loginUrl', loginUrl: { url, forwardText: 'Forwarded' } }) as const),
)

const keyboardButton: fc.Arbitrary<KeyboardButton> = fc.oneof(
  base.map((fields) => ({ ...fields, type: 'text' }) as const),
  base.map((fields) => ({ ...fields, type: 'requestContact' }) as const),
  base.map((fields) => ({ ...fields, type: 'requestLocation' }) as const),
  base.map((fields) => ({ ...fields, type: 'requestPoll' }) as const),
  base.map((fields) => ({ ...fields, type: 'requestPoll', pollType: 'quiz' }) as const),
  base.map((fields) => ({ ...fields, type: 'requestPoll', pollType: 'regular' }) as const),
  fc.tuple(base, text).map(([fields, url]) => ({ ...fields, type: 'miniApp', url }) as const),
  fc
    .tuple(base, requestId, either, either, fc.integer({ min: 1, max: 10 }))
    .map(([fields, id, isBot, isPremium, maxQuantity]) =>
      withoutUndefined<KeyboardButtonRequestUser>({
        ...fields,
        type: 'requestUser',
        requestId: id,
        isBot,
        isPremium,
        maxQuantity,
      }),
    ),
  fc
    .tuple(base, requestId, fc.boolean(), either, either, marked, rights, rights)
    .map(([fields, id, isChannel, isForum, hasUsername, isOwner, userRights, botRights]) =>
      withoutUndefined<KeyboardButtonRequestChat>({
        ...fields,
        type: 'requestChat',
        requestId: id,
        isChannel,
        isForum: isChannel ? undefined : isForum,
        isBotMember: isChannel ? undefined : isOwner,
        hasUsername,
        isOwner,
        userAdministratorRights: userRights,
        botAdministratorRights: botRights,
      }),
    ),
  fc
    .tuple(base, requestId)
    .map(([fields, id]) => ({ ...fields, type: 'requestManagedBot', requestId: id, suggestedName: 'Ed' }) as const),
)

const rowsOf = <Button>(button: fc.Arbitrary<Button>): fc.Arbitrary<Button[][]> =>
  fc.array(fc.array(button, { maxLength: 3 }), { maxLength: 3 })
const placeholder = fc.option(text, { nil: undefined })
const markup: fc.Arbitrary<ReplyMarkup> = fc.oneof(
  rowsOf(inlineButton).map((inlineKeyboard) => ({ type: 'inlineKeyboard', inlineKeyboard }) as const),
  fc
    .tuple(rowsOf(keyboardButton), marked, marked, marked, marked, placeholder)
    .map(([keyboard, isPersistent, isResized, isOneTime, isSelective, inputFieldPlaceholder]) =>
      withoutUndefined<ReplyMarkupKeyboard>({
        type: 'keyboard',
        keyboard,
        isPersistent,
        isResized,
        isOneTime,
        isSelective,
        inputFieldPlaceholder,
      }),
    ),
  fc.constant({ type: 'removeKeyboard' } as const),
  fc.constant({ type: 'removeKeyboard', isSelective: true } as const),
  fc
    .tuple(marked, placeholder)
    .map(([isSelective, inputFieldPlaceholder]) =>
      withoutUndefined<ReplyMarkupForceReply>({ type: 'forceReply', isSelective, inputFieldPlaceholder }),
    ),
)

/** What readers see of a button that was sent: Telegram keeps for itself what only it needs to know. */
function shown(button: tl.KeyboardButton): tl.KeyboardButton {
  switch (button._) {
    case 'inputKeyboardButtonUrlAuth':
      return { ...button, _: 'keyboardButtonUrlAuth', button_id: 1 }
    case 'inputKeyboardButtonUserProfile':
      return {
        ...button,
        _: 'keyboardButtonUserProfile',
        user_id: button.user_id._ === 'inputUser' ? button.user_id.user_id : 0,
      }
    case 'inputKeyboardButtonRequestPeer':
      return { ...button, _: 'keyboardButtonRequestPeer' }
    default:
      return button
  }
}

describe('replyMarkupFromTl', () => {
  it('reads back every markup that replyMarkupToTl writes, through the bytes of the schema', () => {
    const schema = apiSchema()
    fc.assert(
      fc.property(markup, (wanted) => {
        const sent = replyMarkupToTl(wanted, users)
        const rows = 'rows' in sent ? sent.rows.map((row) => ({ ...row, buttons: row.buttons.map(shown) })) : undefined
        const seen: tl.ReplyMarkup = 'rows' in sent && rows !== undefined ? { ...sent, rows } : sent
        schema.write(sent)
        const read = schema.read(schema.write(seen))
        if (read._ !== seen._) throw new Error(`read ${read._}`)
        const built = replyMarkupFromTl(read)
        expectPlain(built)
        expect(built).toEqual(wanted)
      }),
    )
  })

  it('leaves out buttons that do not belong where they stand, and keeps the rows', () => {
    const button: tl.KeyboardButton = { _: 'keyboardButton', text: 'Yes' }
    const rows: tl.KeyboardButtonRow[] = [{ _: 'keyboardButtonRow', buttons: [button] }]
    expect(replyMarkupFromTl({ _: 'replyInlineMarkup', rows })).toEqual({
      type: 'inlineKeyboard',
      inlineKeyboard: [[]],
    })
  })
})

describe('replyMarkupToTl', () => {
  it('names the bot of a login, or the one that sends', () => {
    const login = (botUsername?: string): tl.ReplyMarkup => {
      const loginUrl = { url: 'https://example.org', ...(botUsername !== undefined && { botUsername }) }
      return replyMarkupToTl(
        { type: 'inlineKeyboard', inlineKeyboard: [[{ type: 'loginUrl', text: 'Sign in', loginUrl }]] },
        users,
      )
    }
    expect(login()).toMatchObject({ rows: [{ buttons: [{ bot: self }] }] })
    expect(login('other_bot')).toMatchObject({ rows: [{ buttons: [{ bot: { user_id: 9 } }] }] })
  })

  it('asks for more about whom the user chooses', () => {
    const request = { requestId: 1, requestUsername: true, requestPhoto: true, text: 'Choose' } as const
    const sent = replyMarkupToTl(
      {
        type: 'keyboard',
        keyboard: [
          [
            { type: 'requestUser', ...request, requestName: true },
            { type: 'requestChat', ...request, requestTitle: true, isChannel: false },
          ],
        ],
      },
      users,
    )
    const asked = { name_requested: true, username_requested: true, photo_requested: true, max_quantity: 1 }
    expect(sent).toMatchObject({ rows: [{ buttons: [asked, asked] }] })
  })
})
