import { assertProxy } from '../network/proxy/assertProxy.js'
import { parseProxyLink } from '../network/proxy/parseProxyLink.js'
import type { Proxy } from '../network/proxy/proxy.js'
import type { ClientOptions } from './clientOptions.js'

/** The proxies that the option `proxy` names, in its order. Throws an `InputError` where one cannot work. */
export function proxiesOf(option: ClientOptions['proxy']): readonly Proxy[] {
  if (option === undefined) return []
  const given: readonly (Proxy | string)[] = isList(option) ? option : [option]
  return given.map((proxy) => {
    if (typeof proxy === 'string') return parseProxyLink(proxy)
    assertProxy(proxy)
    return proxy
  })
}

function isList(option: NonNullable<ClientOptions['proxy']>): option is readonly (Proxy | string)[] {
  return Array.isArray(option)
}
