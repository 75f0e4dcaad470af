/** The token was right and the bot is signed in. */
export interface BotTokenCheckResultSignedIn {
  readonly type: 'signedIn'
  readonly userId: number
}

/** The token is no bot's, or was revoked. */
export interface BotTokenCheckResultInvalidToken {
  readonly type: 'invalidToken'
}

/** What came of checking a bot token. */
export type BotTokenCheckResult = BotTokenCheckResultSignedIn | BotTokenCheckResultInvalidToken
