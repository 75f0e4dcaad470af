import { deflateSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type * as tl from '../../tl/generated/api.js'
import { apiSchema, Writer } from '../../tl/index.js'
import { unwrapCall } from './unwrapCall.js'

const QUERY: tl.updates_getState = { _: 'updates.getState' }

const inflate = (bytes: Uint8Array): Uint8Array => (bytes[0] === 0x1f ? gunzipSync(bytes) : inflateSync(bytes))

function initConnection(query: tl.AnyFunctionCall, more: Partial<tl.initConnection> = {}): tl.initConnection {
  return {
    _: 'initConnection',
    api_id: 7,
    device_model: 'phone',
    system_version: '1.0',
    app_version: '2.0',
    system_lang_code: 'de',
    lang_pack: '',
    lang_code: 'en',
    query,
    ...more,
  }
}

function unwrap(call: tl.AnyFunctionCall): ReturnType<typeof unwrapCall> {
  return unwrapCall(apiSchema().write(call), inflate)
}

function packed(call: tl.AnyFunctionCall, pack: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const writer = new Writer()
  writer.int(0x3072cfa1)
  writer.bytes(pack(apiSchema().write(call)))
  return writer.finish()
}

describe('unwrapCall', () => {
  it('takes a bare call as it is', () => {
    const call = unwrap(QUERY)
    expect(call).toMatchObject({ isWithoutUpdates: false, after: [] })
    expect(apiSchema().readFrom(call.reader)).toEqual(QUERY)
  })

  it('takes invokeWithLayer and initConnection in either order', () => {
    const device = { apiId: 7, deviceModel: 'phone', systemVersion: '1.0', appVersion: '2.0', langCode: 'en' }
    for (const call of [
      unwrap({ _: 'invokeWithLayer', layer: 198, query: initConnection(QUERY) }),
      unwrap(initConnection({ _: 'invokeWithLayer', layer: 198, query: QUERY })),
    ]) {
      expect(call).toMatchObject({ layer: 198, device })
      expect(apiSchema().readFrom(call.reader)).toEqual(QUERY)
    }
  })

  it('steps over the proxy and the parameters of initConnection', () => {
    const call = unwrap(
      initConnection(QUERY, {
        proxy: { _: 'inputClientProxy', address: 'host', port: 1 },
        params: {
          _: 'jsonObject',
          value: [{ _: 'jsonObjectValue', key: 'tz', value: { _: 'jsonNumber', value: 3600 } }],
        },
      }),
    )
    expect(apiSchema().readFrom(call.reader)).toEqual(QUERY)
  })

  it('knows every wrapper of the schema', () => {
    const range: tl.MessageRange = { _: 'messageRange', min_id: 1, max_id: 2 }
    const wrapped: readonly tl.AnyFunctionCall[] = [
      { _: 'invokeAfterMsg', msg_id: 4n, query: QUERY },
      { _: 'invokeAfterMsgs', msg_ids: BigInt64Array.of(4n, 8n), query: QUERY },
      { _: 'invokeWithLayer', layer: 228, query: QUERY },
      initConnection(QUERY),
      { _: 'invokeWithoutUpdates', query: QUERY },
      { _: 'invokeWithMessagesRange', range, query: QUERY },
      { _: 'invokeWithTakeout', takeout_id: 1n, query: QUERY },
      { _: 'invokeWithBusinessConnection', connection_id: 'x', query: QUERY },
      { _: 'invokeWithGooglePlayIntegrity', nonce: 'x', token: 'y', query: QUERY },
      { _: 'invokeWithApnsSecret', nonce: 'x', secret: 'y', query: QUERY },
      { _: 'invokeWithReCaptcha', token: 'x', query: QUERY },
    ]
    const wrappers = [...apiSchema().definitions()].filter(({ fields }) =>
      fields.some(({ type }) => type.kind === 'call'),
    )
    expect(wrapped.map((call) => call._).toSorted()).toEqual(wrappers.map(({ name }) => name).toSorted())
    for (const call of wrapped) expect(apiSchema().readFrom(unwrap(call).reader)).toEqual(QUERY)
  })

  it('notes what a call wants to wait for', () => {
    const query: tl.AnyFunctionCall = { _: 'invokeAfterMsgs', msg_ids: BigInt64Array.of(8n, 12n), query: QUERY }
    expect(unwrap({ _: 'invokeAfterMsg', msg_id: 4n, query }).after).toEqual([4n, 8n, 12n])
    expect(unwrap({ _: 'invokeWithoutUpdates', query: QUERY }).isWithoutUpdates).toBe(true)
  })

  it.each([
    ['gzip', gzipSync],
    ['zlib', deflateSync],
  ])('unpacks %s at any depth', (_name, pack) => {
    const outer = unwrapCall(packed({ _: 'invokeWithLayer', layer: 198, query: QUERY }, pack), inflate)
    expect(outer.layer).toBe(198)
    const head = apiSchema().write({ _: 'invokeWithLayer', layer: 198, query: QUERY }).subarray(0, 8)
    const inner = unwrapCall(Uint8Array.of(...head, ...packed(QUERY, pack)), inflate)
    expect(apiSchema().readFrom(inner.reader)).toEqual(QUERY)
  })

  it('refuses wrappers without end', () => {
    let call: tl.AnyFunctionCall = QUERY
    for (let depth = 0; depth < 17; depth++) call = { _: 'invokeWithoutUpdates', query: call }
    expect(() => unwrap(call)).toThrow('INPUT_REQUEST_TOO_LONG')
  })
})
