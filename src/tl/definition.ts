/**
 * A type as a TL declaration spells it.
 * - `safeLong` is a 64-bit integer on the wire and a `number` in memory, since its values fit 53 bits;
 * - `fixed` is `int128`, `int256` or `int512`: a `Uint8Array` of `length` bytes;
 * - `true` is a flag without a body, `flags` is the field that holds the flags;
 * - `object` is a boxed type (`InputPeer`), `bare` a constructor without its id (`%Message`, `future_salt`);
 * - `call` is the `!X` of a wrapper such as `invokeWithLayer`: any function of the schema.
 *
 * See https://core.telegram.org/mtproto/TL.
 */
export type TlType =
  | { readonly kind: 'int' | 'long' | 'safeLong' | 'double' | 'string' | 'bytes' | 'bool' | 'true' | 'flags' | 'call' }
  | { readonly kind: 'fixed'; readonly length: 16 | 32 | 64 }
  | { readonly kind: 'vector'; readonly boxed: boolean; readonly item: TlType }
  | { readonly kind: 'object'; readonly name: string }
  | { readonly kind: 'bare'; readonly name: string }

/** The bit that says whether an optional field is present. */
export interface Condition {
  /** The name of the field of kind `flags` that holds the bit. */
  readonly flags: string
  /** The number of the bit, from 0 to 31. */
  readonly bit: number
}

/** One field of a constructor, or one parameter of a function. */
export interface Field {
  readonly name: string
  readonly type: TlType
  /** The bit that the field depends on; absent for a field that is always there. */
  readonly condition?: Condition
}

/** One declaration of a schema: a constructor or a function. */
export interface Definition {
  readonly kind: 'constructor' | 'function'
  /** The name in the protocol's own spelling, for example `messages.exportChatInvite`. */
  readonly name: string
  /** The 32-bit constructor id, unsigned. */
  readonly id: number
  /** The type variable of a wrapper (`X` of `{X:Type}`); absent for every other declaration. */
  readonly variable?: string
  readonly fields: readonly Field[]
  /** The type that a constructor belongs to, or that a function answers with. */
  readonly result: TlType
}
