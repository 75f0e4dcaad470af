import type * as tl from '../../tl/generated/api.js'

/** Whether updates say that the configuration of the service has changed. */
export function changesConfig(updates: tl.Updates): boolean {
  if (updates._ === 'updateShort') return isChange(updates.update)
  return (updates._ === 'updates' || updates._ === 'updatesCombined') && updates.updates.some(isChange)
}

function isChange({ _: name }: tl.Update): boolean {
  return name === 'updateConfig' || name === 'updateDcOptions'
}
