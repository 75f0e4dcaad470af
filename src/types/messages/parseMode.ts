/** How a text is written: in Telegram's HTML, in its Markdown, or just as it is. */
export type ParseMode = 'html' | 'markdown' | 'plain'
