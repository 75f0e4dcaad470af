import type * as tl from '../tl/generated/api.js'

/** How this application presents itself when a connection is initialised. */
export interface ApplicationInfo {
  readonly apiId: number
  readonly deviceModel: string
  readonly systemVersion: string
  readonly appVersion: string
  /** ISO 639-1 codes. */
  readonly systemLangCode: string
  readonly langCode: string
}

type Write = (call: tl.AnyFunctionCall) => Uint8Array

const PLACEHOLDER: tl.AnyFunctionCall = { _: 'help.getConfig' }

/**
 * The bytes that stand in front of the first calls of a session:
 * `invokeWithLayer` around `initConnection` around whatever follows.
 * See https://core.telegram.org/api/invoking#layers.
 */
export function connectionHeader(write: Write, layer: number, info: ApplicationInfo): Uint8Array {
  return prefixOf(write, (query) => ({
    _: 'invokeWithLayer',
    layer,
    query: {
      _: 'initConnection',
      api_id: info.apiId,
      device_model: info.deviceModel,
      system_version: info.systemVersion,
      app_version: info.appVersion,
      system_lang_code: info.systemLangCode,
      lang_pack: '',
      lang_code: info.langCode,
      query,
    },
  }))
}

/** The bytes that keep updates away from the session in which the call that follows is made. */
export function withoutUpdatesHeader(write: Write): Uint8Array {
  return prefixOf(write, (query) => ({ _: 'invokeWithoutUpdates', query }))
}

/** A wrapper is its own fields and then the query, so what stands before the query is the same for every query. */
function prefixOf(write: Write, wrap: (query: tl.AnyFunctionCall) => tl.AnyFunctionCall): Uint8Array {
  const whole = write(wrap(PLACEHOLDER))
  return whole.subarray(0, whole.length - write(PLACEHOLDER).length)
}

/** What the delivery network, which others may run, is told of the application: nothing but its number. */
export function anonymousApplication({ apiId }: ApplicationInfo): ApplicationInfo {
  const unsaid = 'n/a'
  return {
    apiId,
    deviceModel: unsaid,
    systemVersion: unsaid,
    appVersion: unsaid,
    systemLangCode: 'en',
    langCode: 'en',
  }
}
