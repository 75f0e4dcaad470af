export { createRedisStorage, type RedisStorageOptions } from './createRedisStorage.js'
