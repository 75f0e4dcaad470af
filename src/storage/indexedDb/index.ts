export { createIndexedDbStorage } from './createIndexedDbStorage.js'
