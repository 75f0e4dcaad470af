import { hexToBytes } from '../../bytes/hexToBytes.js'
import type { RsaPublicKey } from './rsaPublicKey.js'

/** 65537, the public exponent of every key that Telegram has published. */
const EXPONENT: Uint8Array = Uint8Array.of(1, 0, 1)

/** The keys of Telegram's own servers, which a client must know beforehand: https://core.telegram.org/mtproto/auth_key */
export const telegramKeys: { readonly main: RsaPublicKey; readonly test: RsaPublicKey } = {
  /** The key of Telegram's main servers, fingerprint `d09d1d85de64fd85`. */
  main: {
    n: hexToBytes(
      'e8bb3305c0b52c6cf2afdf7637313489e63e05268e5badb601af417786472e5f93b85438968e20e6729a301c0afc121bf715' +
        '1f834436f7fda680847a66bf64accec78ee21c0b316f0edafe2f41908da7bd1f4a5107638eeb67040ace472a14f90d9f7c2b' +
        '7def99688ba3073adb5750bb02964902a359fe745d8170e36876d4fd8a5d41b2a76cbff9a13267eb9580b2d06d10357448d2' +
        '0d9da2191cb5d8c93982961cdfdeda629e37f1fb09a0722027696032fe61ed663db7a37f6f263d370f69db53a0dc0a1748bd' +
        'aaff6209d5645485e6e001d1953255757e4b8e42813347b11da6ab500fd0ace7e6dfa3736199ccaf9397ed0745a427dcfa6c' +
        'd67bcb1acff3',
    ),
    e: EXPONENT,
    fingerprint: -3414540481677951611n,
  },
  /** The key of Telegram's test servers, fingerprint `b25898df208d2603`. */
  test: {
    n: hexToBytes(
      'c8c11d635691fac091dd9489aedced2932aa8a0bcefef05fa800892d9b52ed03200865c9e97211cb2ee6c7ae96d3fb0e15ae' +
        'ffd66019b44a08a240cfdd2868a85e1f54d6fa5deaa041f6941ddf302690d61dc476385c2fa655142353cb4e4b59f6e5b658' +
        '4db76fe8b1370263246c010c93d011014113ebdf987d093f9d37c2be48352d69a1683f8f6e6c2167983c761e3ab169fde5da' +
        'aa12123fa1beab621e4da5935e9c198f82f35eae583a99386d8110ea6bd1abb0f568759f62694419ea5f69847c43462abef8' +
        '58b4cb5edc84e7b9226cd7bd7e183aa974a712c079dde85b9dc063b8a5c08e8f859c0ee5dcd824c7807f20153361a7f63cfd' +
        '2a433a1be7f5',
    ),
    e: EXPONENT,
    fingerprint: -5595554452916591101n,
  },
}
