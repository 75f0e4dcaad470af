import type { Definition, Field } from 'whimbrel/tl'

/** Fields that the schemas of MTProto call `string` although they hold binary numbers, ciphertext or lists of bits. */
const BINARY_FIELDS = new Set([
  'dh_prime',
  'e',
  'encrypted_answer',
  'encrypted_data',
  'encrypted_shared_key',
  'g_a',
  'g_b',
  'info',
  'n',
  'p',
  'packed_data',
  'pq',
  'q',
])

function withBinaryField(field: Field): Field {
  return field.type.kind === 'string' && BINARY_FIELDS.has(field.name) ? { ...field, type: { kind: 'bytes' } } : field
}

/** Types the binary strings of the MTProto schemas as bytes; on the wire the two are the same. */
export function withBinaryFields(definitions: readonly Definition[]): readonly Definition[] {
  return definitions.map((definition) => ({ ...definition, fields: definition.fields.map(withBinaryField) }))
}
