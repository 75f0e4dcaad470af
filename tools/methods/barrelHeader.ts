/** The first line of a generated list. */
export const BARREL_HEADER = '// Written by `npm run generate` from the files of these folders: do not edit.\n'
