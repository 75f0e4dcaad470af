/** Whom a fault is meant for. Every field that is given has to fit; with none, everybody is meant. */
export interface FaultTarget {
  /** Only who is signed in as this user or bot. */
  readonly userId?: number
  /** Only clients of this key, or of a temporary key that speaks for it. */
  readonly keyId?: bigint
  /** Only this session. */
  readonly sessionId?: bigint
  /** Only this line, by its number in `sandbox.lines`. */
  readonly lineId?: number
  /** Only this data centre. */
  readonly dcId?: number
}

/** What something that happens in a sandbox belongs to, as far as it is known. */
export interface FaultSubject {
  readonly userId: number | undefined
  /** The key itself and, where that is a temporary one, the permanent key that it speaks for. */
  readonly keyIds: readonly bigint[]
  readonly sessionId: bigint | undefined
  readonly lineId: number | undefined
  readonly dcId: number | undefined
}

/** Whether a target means a subject. */
export function isMeant(target: FaultTarget, subject: FaultSubject): boolean {
  const { userId, keyId, sessionId, lineId, dcId } = target
  return (
    (userId === undefined || userId === subject.userId) &&
    (keyId === undefined || subject.keyIds.includes(keyId)) &&
    (sessionId === undefined || sessionId === subject.sessionId) &&
    (lineId === undefined || lineId === subject.lineId) &&
    (dcId === undefined || dcId === subject.dcId)
  )
}
