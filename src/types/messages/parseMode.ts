/** A way to write formatted text: Telegram's HTML or its Markdown. */
export type ParseMode = 'html' | 'markdown'
