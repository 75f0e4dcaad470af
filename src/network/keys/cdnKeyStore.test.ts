import { describe, expect, it } from 'vitest'
import { createNetworkWorld } from '../../../tests/network/networkWorld.js'
import { resultOf } from '../../../tests/network/scriptedCentre.js'
import { testRsaKey } from '../../../tests/testRsaKey.js'
import { nodeCrypto as crypto } from '../../platform/node/crypto/nodeCrypto.js'
import { publicKeyPem } from '../../sandbox/publicKeyPem.js'
import { serverFromOption } from '../servers/serverFromOption.js'
import { createCdnKeyStore } from './cdnKeyStore.js'

const PEM = publicKeyPem(testRsaKey, 'pkcs1')
const READ = { _: 'upload.getCdnFile', file_token: new Uint8Array(4), offset: 0, limit: 4_096 } as const

describe('the content delivery network', () => {
  it('4.11 is an address of its own kind', () => {
    const option = { _: 'dcOption', id: 203, ip_address: '1.2.3.4', port: 443, cdn: true } as const
    expect(serverFromOption(option)).toEqual({ dcId: 203, host: '1.2.3.4', port: 443, isCdn: true })
  })

  it('2.4 proves itself by the keys that the home names for it, and by none where it names none', async () => {
    const config = { _: 'cdnConfig', public_keys: [{ _: 'cdnPublicKey', dc_id: 203, public_key: PEM }] } as const
    const store = createCdnKeyStore(203, crypto, async () => config)
    expect(store.publicKeys).toEqual([])
    expect(await store.load()).toBeUndefined()
    expect(store.publicKeys.map(({ fingerprint }) => fingerprint)).toEqual([testRsaKey.fingerprint])
    await expect(createCdnKeyStore(204, crypto, async () => config).load()).rejects.toThrow('204')
  })

  it('4.6 is called without an account, without updates of its own, and with keys that are never stored', async () => {
    const world = await createNetworkWorld({
      isSignedIn: true,
      usePfs: true,
      exchangesKeys: true,
      answer: (call) => {
        if (call._ === 'help.getConfig') return { type: 'error', code: 400, text: 'TEST' }
        if (call._ === 'help.getCdnConfig') {
          return resultOf(call._, {
            _: 'cdnConfig',
            public_keys: [{ _: 'cdnPublicKey', dc_id: 203, public_key: PEM }],
          })
        }
        return resultOf('upload.getCdnFile', { _: 'upload.cdnFile', bytes: Uint8Array.of(1, 2, 3, 4) })
      },
      options: {
        servers: [
          { dcId: 2, host: 'dc2', port: 443 },
          { dcId: 203, host: 'dc2', port: 443, isCdn: true },
        ],
      },
    })
    const call = world.network.invoke<'upload.getCdnFile'>(READ, { dcId: 203, purpose: 'download' })
    expect(await world.clock.runUntilSettled(call, 60_000)).toMatchObject({ _: 'upload.cdnFile' })
    expect(world.trace).toEqual(['2:help.getCdnConfig', '2:upload.getCdnFile'])
    const seen = world.centre(2).calls.find(({ call: { _: name } }) => name === READ._)
    expect([seen?.hasHeader, seen?.isWithoutUpdates]).toEqual([true, false])
    expect([...world.savedKeys.keys()]).toEqual([2])
    world.network.stop()
    await world.clock.runUntilIdle(1_000)
  })
})
