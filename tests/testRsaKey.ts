import { hexToBytes } from '../src/bytes/hexToBytes.js'
import { createRsaPublicKey } from '../src/crypto/rsa/createRsaPublicKey.js'
import type { RsaPrivateKey } from '../src/crypto/rsa/rsaPrivateKey.js'
import { nodeCrypto } from '../src/platform/node/crypto/nodeCrypto.js'

const MODULUS = hexToBytes(
  'd112fcb5e5dac8b3f9a8c0cc25c8a6239fc312218262cdb3657f797d8ce4b59bf7e11d86b23cfa4730a00ebc51ba452b0f9a' +
    '84820765aa177f437e534b28178f76ca5b3ca94d89613584be267899c889f398cf1c70c83dbaf794d38b08203c237490d7ee' +
    '7c9d1d37ca279e8917a13e97a0633845b815e55cb323184d707f87ad4d558882dabf69971cf2ba4e17b936b6e277a06cd236' +
    'd25c33934d4f1ffe82f33d9c1f2b1fe292ba539feef84aa8e0af8bf1adf5b695ac59df64d24e2e50e9199b678d7c3789c468' +
    '999763f07ad4ec46096f30ba239da063137b5290e5053082403bb04e2206366cff31d04065f52e63d7a90b52c01c8e9957be' +
    'd2eb77b699c5',
)

const PRIVATE_EXPONENT = hexToBytes(
  '30bd3fafab2adc5039562e2c486e1f04c5fb61b18861c85dd220dba4801cf888253752450a7ca2c823bf0505ba63a1b5ba32' +
    '68df8b49809bd8ddf384abe9a97a278fd073850463a9bf28d3ae86b7115b0a64da17f1e411bb0aef5b751e4bbaccff4f2de6' +
    'afca4c991aa4ed4d1bfd50553d2c25db2ea2a3e5fba85054191d878d06d42dabfedae004576abd9becea4f9d04d770323e8a' +
    'c61b5d1bd342a6cb4a25d82a7d8562cd24f62313522373b188d7c7c666a31bf70558fc91b3bfef2db6c605cfe1673f0b49cf' +
    '1271aeb76d705184c697e1844e91764cde458ecadd889ccd1f8b6f26c45831b863bc8ca4a26f1474ff976eb7e5f363c8a941' +
    '4354a37791',
)

/** An RSA key of 2048 bits made for tests, which protects nothing. Its fingerprint has 16 hexadecimal digits, as mtcute needs. */
export const testRsaKey: RsaPrivateKey = {
  ...createRsaPublicKey(nodeCrypto, MODULUS, Uint8Array.of(1, 0, 1)),
  d: PRIVATE_EXPONENT,
}
