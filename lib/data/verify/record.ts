import type { Context } from '@/lib/context'
import type { RowFault } from '@/lib/core/verify/quote-faults'
import { orphanFaults } from './orphans'
import { chanceFaults, questionFaults } from './questions'
import { textFaults } from './texts'

/** What is wrong with one stored row, and where. */
export type Fault = RowFault & { table: string; id: string; workspaceId: string }

/** Checks everything that is stored, as it stands at one moment; nothing is changed. */
export async function verifyRecord(db: Context['db']): Promise<Fault[]> {
  return db.transaction(
    async (transaction) => {
      return [
        ...(await textFaults(transaction)),
        ...(await questionFaults(transaction)),
        ...(await chanceFaults(transaction)),
        ...(await orphanFaults(transaction)),
      ]
    },
    { isolationLevel: 'repeatable read', accessMode: 'read only' },
  )
}
