import { hexToBytes } from '../src/bytes/hexToBytes.js'
import { createRsaPublicKey } from '../src/crypto/rsa/createRsaPublicKey.js'
import type { RsaPrivateKey } from '../src/crypto/rsa/rsaPrivateKey.js'
import { nodeCrypto } from '../src/platform/node/crypto/nodeCrypto.js'

const MODULUS = hexToBytes(
  'a6b93bd229e7839e4e5a986cd3b0b59944852c791db0f76feb580bec970741ac7f8f539d76c7126d2b496d6d5641f583155c' +
    '7e03ee7a4d8311aada2c4b0d1af1f5c9ce3c512acbe95bf4f54ee5964ac4a8cf213ad2905ef37b640114286d3abaa2eb4d4f' +
    '26c394814c7750fde20e357aaf38d8318adf71b9d0ec259dea61dc9cb217470783d7f03b377fbe048e92bf8c9a0a4038cbce' +
    '0aeeb025103203876ab3ddfcfbcdc3b67ed1d19f741d466e672c9bcd2e59ceab6169f1e2f2091ca7efd1c50041d4649e1035' +
    '74d408108373ee2503d71d4078e516c94e98880033e3e5c3d63e7830bb2a3e66679108e4cad280abb2ae259932b278b57f94' +
    'be56eac44a11',
)

const PRIVATE_EXPONENT = hexToBytes(
  '01be81c9897494308747df3ce7547ba6503740393e96fef7aeb73824b734dff32d6b1db651b99ede1e0fa53379747b87187a' +
    'f2656eb04e868171a4d9701bc8b63685375681a5513f91e4c2faa8d1e14c790e121e33b247823ce90e6af19fc5220427c0cd' +
    '041fdb1dcf63b37e438f34d3e8afb2d4a32f90ae113ea0f972e4fd15aa0723f5108d612f2ce7518374a1a5f4d9040d73143b' +
    '120420f5d8a75fe370c9fc8cf79ce2b90c3c864e59e6acb5963d8dcca678534d0479229cfe919f1734b2b8c035bc66868245' +
    '5e96d25c617ba5caf214b49737c66b43ff0569e147fe807cc600f701b475fd7f0380d0500787f5f6259fc198d92198d53d0b' +
    '4d8706b963cb',
)

/** An RSA key of 2048 bits made for tests, which protects nothing. */
export const testRsaKey: RsaPrivateKey = {
  ...createRsaPublicKey(nodeCrypto, MODULUS, Uint8Array.of(1, 0, 1)),
  d: PRIVATE_EXPONENT,
}
