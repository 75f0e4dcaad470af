/** Which of the calls that wait for the same limit goes first: `high` before `normal` before `low`, and among equals the one made earlier. */
export type CallPriority = 'high' | 'normal' | 'low'
