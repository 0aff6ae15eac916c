import { openMemoryStore } from '../../../services/store/memory-store.ts'
import { itKeepsTheStoreContract } from './contract.ts'

itKeepsTheStoreContract('The memory store', async () => {
  const store = openMemoryStore()
  return { store, dispose: () => store.close() }
})
