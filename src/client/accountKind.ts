/** What kind of account a client is for. */
export type AccountKind = 'user' | 'bot'
