/**
 * What brings a schema from each version to the next: the first entry makes version 1. `$schema` stands for its name.
 * Entries are only ever added. Keys are ordered byte by byte, whatever the collation of the database.
 */
export const POSTGRES_MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE $schema.rows (
    account text NOT NULL,
    name text NOT NULL,
    key text COLLATE "C" NOT NULL,
    value bytea NOT NULL,
    PRIMARY KEY (account, name, key)
  );
  `,
]
