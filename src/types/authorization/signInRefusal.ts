/**
 * Why Telegram did not take an answer of a sign-in, so that it is asked for again.
 *
 * `phoneNumberInvalid`: there is no such number. `codeInvalid`, `emailCodeInvalid`, `recoveryCodeInvalid`: it is not the code that was sent.
 * `codeExpired`: the code has run out, and a new one was sent. `emailCodeExpired`, `recoveryCodeExpired`: the code has run out.
 * `emailInvalid`: Telegram takes no such address. `passwordInvalid`: it is not the password. `nameInvalid`: it is no name.
 * `resendUnavailable`: the code cannot be sent another way. `loginEmailResetUnavailable`: the address cannot be taken away, or not yet.
 * `recoveryUnavailable`: the account has no address to recover its password by.
 */
export type SignInRefusal =
  | 'phoneNumberInvalid'
  | 'codeInvalid'
  | 'codeExpired'
  | 'resendUnavailable'
  | 'loginEmailResetUnavailable'
  | 'emailInvalid'
  | 'emailCodeInvalid'
  | 'emailCodeExpired'
  | 'passwordInvalid'
  | 'recoveryUnavailable'
  | 'recoveryCodeInvalid'
  | 'recoveryCodeExpired'
  | 'nameInvalid'
