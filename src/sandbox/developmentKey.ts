import { hexToBytes } from '../bytes/hexToBytes.js'
import type { Crypto } from '../crypto/crypto.js'
import { createRsaPublicKey } from '../crypto/rsa/createRsaPublicKey.js'
import type { RsaPrivateKey } from '../crypto/rsa/rsaPrivateKey.js'

const MODULUS = hexToBytes(
  'c7c53e2676e87e9f2f0375a7f2cd8db3b30242d08d9945deb2df8b05be333c93a2a6760c3952f435c930f211e5e16bce5452' +
    'f1829f39a13bd1f54ae0eaec0fa2a290b7edfc646a54dc19005dc9aad46cc60da61f40e3292886574d3c95116199a6a0b294' +
    '5ed3e288913b90c03fef63193c71518817aad75d609aaed2931c4d1d28235766e0c7ad09e79d4ec6daff7f00d35fd1ff1333' +
    '6ed58b23f7c3dc59f0f22d713b0ba8d92ec9c55f661c98dba34b45c68293a5336d1ceea153e133f0b96e461010de5adaab3a' +
    '4bcc8012135097c965721733193174c02261ea3e9a422df410d27b851f292b1dfed51564e38aeb9bb0845789e3c86837ce3f' +
    'c3bf4e6f4b0f',
)

const PRIVATE_EXPONENT = hexToBytes(
  '10b05eafd1f13c5aca0faced99f0282d6200075aeae96a17dfb3a32698ac291c60532dbb79b27f6a5ae376e59de1c622d792' +
    '92508a42c3407f1ad1e5965aa037c302fa0aacb22adbea0340af95206b5ca6f30ef4bf73fac542ebda2cfc7b163f42d75bf3' +
    'df342e51a0686c805317099d5b1a50686129c9922876e3b1fdce3876d809eea3e49f5931482da1efb1fa31b41dda5c2f5e9a' +
    '491c6c534c3e4ce79544499f972b6565d72334de5163acb7d1143e19d2452d2f35a01175f9f2ed9c3274a34509f3e2f8854a' +
    '0f2d2c31a650ebe005c249e75035bd89e3137f0a984a7e77b9de7bea6684293327a834f6d4844e8e1dee08668521745e5d5a' +
    '374d31779119',
)

/**
 * Gives the RSA key that every sandbox has unless it is given another, so that a client is pointed at sandboxes once.
 * Everyone knows it: it proves nothing, and a sandbox is not to be reached from outside.
 */
export function developmentKey(crypto: Crypto): RsaPrivateKey {
  return { ...createRsaPublicKey(crypto, MODULUS, Uint8Array.of(1, 0, 1)), d: PRIVATE_EXPONENT }
}
