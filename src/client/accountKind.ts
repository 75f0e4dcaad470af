import type { BotMethodName, UserMethodName } from './generated/methodCatalogue.js'

/** What kind of account a client is for. */
export type AccountKind = 'user' | 'bot'

/** The methods that an account of this kind may not call; none where the kind is left open. */
export type ForbiddenMethod<Kind extends AccountKind> = [Kind] extends ['bot']
  ? UserMethodName
  : [Kind] extends ['user']
    ? BotMethodName
    : never
