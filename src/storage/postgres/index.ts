export { createPostgresStorage, type PostgresStorageOptions } from './createPostgresStorage.js'
