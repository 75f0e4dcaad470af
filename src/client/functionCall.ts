import type { FunctionName, Params } from '../tl/functionName.js'
import type * as tl from '../tl/generated/api.js'

/** Puts the name of a function and its parameters together to the call that TL writes. */
export function functionCall<Name extends FunctionName>(name: Name, params: Params<Name>): tl.Functions[Name]['call'] {
  // oxlint-disable-next-line no-unsafe-type-assertion -- a call is by its generation the name and these parameters; the compiler cannot follow that through `Omit`
  return { _: name, ...params } as tl.Functions[Name]['call']
}
