import { describe, expect, it } from 'vitest'
import type { InlineKeyboardButton } from '../../types/keyboards/inlineKeyboardButton.js'
import type { KeyboardButton } from '../../types/keyboards/keyboardButton.js'
import type { ReplyMarkup } from '../../types/keyboards/replyMarkup.js'
import { assertReplyMarkup } from './assertReplyMarkup.js'

const inline = (...buttons: readonly InlineKeyboardButton[]): ReplyMarkup => ({
  type: 'inlineKeyboard',
  inlineKeyboard: [buttons],
})
const keyboard = (...buttons: readonly KeyboardButton[]): ReplyMarkup => ({ type: 'keyboard', keyboard: [buttons] })
const text = 'Go'

describe('assertReplyMarkup', () => {
  it.each<ReplyMarkup>([
    inline(
      { type: 'url', text, url: 'https://example.org/a?b=c#d' },
      { type: 'url', text, url: 'tg://user?id=1' },
      { type: 'url', text, url: 't.me/durov' },
      { type: 'callbackData', text, callbackData: 'x'.repeat(64) },
      { type: 'copy', text, textToCopy: '🎉'.repeat(256) },
      { type: 'switchInlineQuery', text, inlineQuery: '' },
    ),
    inline({ type: 'pay', text }, { type: 'url', text, url: 'https://example.org' }),
    { type: 'inlineKeyboard', inlineKeyboard: [] },
    keyboard(
      { type: 'requestUser', text, requestId: -1, maxQuantity: 10 },
      { type: 'miniApp', text, url: 'https://a' },
    ),
    { type: 'removeKeyboard' },
    { type: 'forceReply', inputFieldPlaceholder: 'x'.repeat(64) },
  ])('takes what is right: %j', (markup) => {
    expect(() => assertReplyMarkup(markup, 'replyMarkup')).not.toThrow()
  })

  it.each<[string, ReplyMarkup]>([
    ['.inlineKeyboard[0][0].text must', inline({ type: 'pay', text: ' ' })],
    [
      '.inlineKeyboard[0][1] is of the type pay',
      inline({ type: 'copy', text, textToCopy: 'x' }, { type: 'pay', text }),
    ],
    ['.inlineKeyboard[0][0].url must', inline({ type: 'url', text, url: 'no link' })],
    ['.inlineKeyboard[0][0].url must', inline({ type: 'url', text, url: 'javascript:alert(1)' })],
    ['.inlineKeyboard[0][0].url must', inline({ type: 'miniApp', text, url: 'http://example.org' })],
    ['.loginUrl.url must', inline({ type: 'loginUrl', text, loginUrl: { url: 'example.org' } })],
    ['but it has 0', inline({ type: 'callbackData', text, callbackData: '' })],
    ['but it has 66', inline({ type: 'callbackData', text, callbackData: 'ä'.repeat(33) })],
    ['.textToCopy must', inline({ type: 'copy', text, textToCopy: '' })],
    ['must let chats be chosen', inline({ type: 'switchInlineQueryChosenChats', text, inlineQuery: '' })],
    ['.style.customEmojiId must', inline({ type: 'pay', text, style: { customEmojiId: 'star' } })],
    ['must have a button', keyboard()],
    ['.maxQuantity must', keyboard({ type: 'requestUser', text, requestId: 1, maxQuantity: 11 })],
    ['.requestId must', keyboard({ type: 'requestChat', text, requestId: 2 ** 31, isChannel: true })],
    ['.inputFieldPlaceholder must', { type: 'forceReply', inputFieldPlaceholder: '' }],
  ])('refuses, and says where: %s', (message, markup) => {
    expect(() => assertReplyMarkup(markup, 'replyMarkup')).toThrow(message)
  })

  it('refuses kinds that there are not, as a program without types may give them', () => {
    const kinds: readonly unknown[] = [
      { type: 'buttons' },
      { type: 'inlineKeyboard', inlineKeyboard: [[{ type: 'text', text }]] },
      { type: 'keyboard', keyboard: [[{ text }]] },
    ]
    for (const markup of kinds) expect(() => assertReplyMarkup(markup as ReplyMarkup, 'm')).toThrow('must name a kind')
  })
})
