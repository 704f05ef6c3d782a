import type { z } from 'zod'
import type { CallOptions, Client } from './client.ts'
import type { Operation } from './routes.ts'
import { pageOf } from './wire.ts'

/** How many rows come at once, and how many the platform shows at most. */
const pageSize = 1000
const furthest = 10_000

/** Every row of a list, page by page. */
export async function everyRow<T extends z.ZodType>(
  client: Client,
  operation: Operation,
  row: () => T,
  query: CallOptions['query'] = {},
): Promise<readonly z.infer<T>[]> {
  const rows: z.infer<T>[] = []
  const page = pageOf(row)
  for (let offset = 0; offset <= furthest; offset += pageSize) {
    const paged = { ...query, limit: String(pageSize), offset: String(offset) }
    const { items, total } = await client.call(operation, page, { query: paged })
    rows.push(...items)
    if (items.length === 0 || rows.length >= total) break
  }
  return rows
}
