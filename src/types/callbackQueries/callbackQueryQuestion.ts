/** Presses a button that carries data. */
export interface CallbackQueryQuestionButton {
  readonly type: 'button'
  readonly callbackData: string
}

/** Presses a button that carries data and asks for the password of the account. */
export interface CallbackQueryQuestionPassword {
  readonly type: 'password'
  readonly callbackData: string
  readonly password: string
}

/** Presses the button of a game. */
export interface CallbackQueryQuestionGame {
  readonly type: 'game'
}

/** Which button below a message is pressed. */
export type CallbackQueryQuestion =
  | CallbackQueryQuestionButton
  | CallbackQueryQuestionPassword
  | CallbackQueryQuestionGame
