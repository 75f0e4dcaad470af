import type { FormattedText } from '../../types/messages/formattedText.js'
import type { MessageEntity } from '../../types/messages/messageEntity.js'
import { isFoundByTelegram } from '../entities/isFoundByTelegram.js'
import { nestEntities } from '../entities/nestEntities.js'
import { normalizeEntities } from '../entities/normalizeEntities.js'
import { escapeHtml } from './escapeHtml.js'

/**
 * Writes a formatted text, or a message of text, in Telegram's HTML: what `parseHtml` reads back.
 *
 * What Telegram finds in a text by itself has no tag: mentions by username, hashtags, commands, links, addresses and numbers.
 * See https://core.telegram.org/bots/api#html-style.
 */
export function toHtml({ text, entities }: FormattedText): string {
  let html = ''
  const marked = normalizeEntities(text, entities).filter((entity) => !isFoundByTelegram(entity))
  for (const step of nestEntities(text, marked)) {
    if (step.type === 'text') html += escapeHtml(step.text)
    else html += tagsOf(step.entity)[step.type === 'open' ? 0 : 1]
  }
  return html
}

const around = (tag: string): readonly [string, string] => [`<${tag}>`, `</${tag}>`]

function tagsOf(entity: MessageEntity): readonly [open: string, close: string] {
  switch (entity.type) {
    case 'bold':
      return around('b')
    case 'italic':
      return around('i')
    case 'underline':
      return around('u')
    case 'strikethrough':
      return around('s')
    case 'spoiler':
      return around('tg-spoiler')
    case 'code':
      return around('code')
    case 'pre':
      if (entity.language === '') return around('pre')
      return [`<pre><code class="language-${escapeHtml(entity.language)}">`, '</code></pre>']
    case 'blockquote':
      return [entity.collapsible === true ? '<blockquote expandable>' : '<blockquote>', '</blockquote>']
    case 'textLink':
      return [`<a href="${escapeHtml(entity.url)}">`, '</a>']
    case 'textMention':
      return [`<a href="tg://user?id=${entity.userId}">`, '</a>']
    case 'customEmoji':
      return [`<tg-emoji emoji-id="${escapeHtml(entity.customEmojiId)}">`, '</tg-emoji>']
    case 'dateTime': {
      const format = entity.format === undefined ? '' : ` format="${escapeHtml(entity.format)}"`
      return [`<tg-time unix="${Math.floor(entity.dateTime.getTime() / 1000)}"${format}>`, '</tg-time>']
    }
    case 'diffInsert':
      return ['<tg-diff type="insert">', '</tg-diff>']
    case 'diffDelete':
      return ['<tg-diff type="delete">', '</tg-diff>']
    case 'diffReplace':
      return [`<tg-diff type="replace" old="${escapeHtml(entity.oldText)}">`, '</tg-diff>']
    case 'mention':
    case 'hashtag':
    case 'botCommand':
    case 'url':
    case 'email':
    case 'cashtag':
    case 'phoneNumber':
    case 'bankCard':
      return ['', '']
  }
}
