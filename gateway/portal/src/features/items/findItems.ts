import { call, type Answer } from '../../api/call'
import { flag, list, number, record, text } from '../../api/read'

/** One line of the item list. */
export interface ItemLine {
  code: string
  name: string
  kind: string
  promisedDays: number | undefined
  summary: string
  /** Whether it is what the words mean, and not merely similar. */
  sure: boolean
}

const LONGEST_QUERY = 100

/** Items by everyday words, of a long sentence by its beginning; an empty question gives all. */
export function findItems(query: string): Promise<Answer<ItemLine[]>> {
  const beginning = [...query].slice(0, LONGEST_QUERY).join('')
  return call(`/api/items?query=${encodeURIComponent(beginning)}`, (answer) => list(answer, 'items', itemLine))
}

function itemLine(entry: unknown): ItemLine {
  const item = record(entry)
  return {
    code: text(item, 'code'),
    name: text(item, 'name'),
    kind: text(item, 'kind'),
    promisedDays: number(item, 'promisedDays'),
    summary: text(item, 'summary'),
    sure: flag(item, 'sure'),
  }
}
