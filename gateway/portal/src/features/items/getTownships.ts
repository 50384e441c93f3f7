import { call, type Answer } from '../../api/call'
import { list, record, text } from '../../api/read'

/** A township that takes part, with a badge that says of which type it is. */
export interface Township {
  code: string
  name: string
  badge: string
}

export function getTownships(): Promise<Answer<Township[]>> {
  return call('/api/townships', (answer) => list(answer, 'townships', township))
}

function township(entry: unknown): Township {
  const fields = record(entry)
  return { code: text(fields, 'code'), name: text(fields, 'name'), badge: text(fields, 'badge') }
}
