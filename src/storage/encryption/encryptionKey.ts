/** The key of the row of the table `meta` that says how a storage is encrypted. It is there only where one is. */
export const ENCRYPTION_KEY = 'encryption'
