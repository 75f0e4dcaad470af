import type { InvokeOptions } from '../core/calls/invokeOptions.js'
import { CallTicket } from '../network/calls/callTicket.js'
import type { NetworkCallOptions } from '../network/calls/networkCallOptions.js'
import type { FunctionName, Params, Result } from '../tl/functionName.js'
import type * as tl from '../tl/generated/api.js'
import { functionCall } from './functionCall.js'

/** Makes a call over the network that there is. */
export type MakeCall = <Name extends FunctionName>(
  call: tl.Functions[Name]['call'],
  options: NetworkCallOptions,
) => Promise<Result<Name>>

/** Knows the calls that are open by the promises that their callers have, so that others can be made to run after them. */
export class OrderedCalls {
  readonly #make: MakeCall
  readonly #tickets: WeakMap<Promise<unknown>, CallTicket> = new WeakMap()

  constructor(make: MakeCall) {
    this.#make = make
  }

  /** Makes a call; the promise that it returns may be given as `after` to another one. */
  invoke<Name extends FunctionName>(name: Name, params: Params<Name>, options: InvokeOptions): Promise<Result<Name>> {
    const ticket = new CallTicket()
    const result = this.#invoke(name, params, options, ticket)
    this.#tickets.set(result, ticket)
    return result
  }

  async #invoke<Name extends FunctionName>(
    name: Name,
    params: Params<Name>,
    options: InvokeOptions,
    ticket: CallTicket,
  ): Promise<Result<Name>> {
    const after = options.after && (this.#tickets.get(options.after) ?? options.after)
    try {
      return await this.#make<Name>(functionCall(name, params), { ...options, ticket, after })
    } finally {
      ticket.end()
    }
  }
}
