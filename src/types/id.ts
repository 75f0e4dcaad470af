/**
 * The identifier of a chat or user:
 * a number in Bot API form (user `123`, basic group `-123`, channel or supergroup `-100123`), a username with or without `@`,
 * `'me'`, a `t.me` link, or a phone number in international form.
 */
export type ID = number | string
