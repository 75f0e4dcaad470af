/** Writes a constructor id, signed or unsigned, as eight hexadecimal digits. */
export function formatId(id: number): string {
  return `0x${(id >>> 0).toString(16).padStart(8, '0')}`
}
