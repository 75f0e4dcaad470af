import type { AnyFunctionCall, AnyObject, Functions } from './generated/api.js'

export type { AnyFunctionCall, AnyObject }

/** The name of a function of Telegram's API, for example `messages.exportChatInvite`. */
export type FunctionName = keyof Functions

/** The parameters of a function, without its name. */
export type Params<Name extends FunctionName> = Omit<Functions[Name]['call'], '_'>

/** What a function answers with; `unknown` for a wrapper, which answers what the call inside it does. */
export type Result<Name extends FunctionName> = Functions[Name]['result']
