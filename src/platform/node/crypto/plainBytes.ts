/** Views a Buffer as what it is below, so that no Buffer leaves the platform's folder. */
export function plainBytes(buffer: Uint8Array): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength)
}
