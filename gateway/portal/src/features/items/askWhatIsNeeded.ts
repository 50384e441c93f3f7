import { call, type Answer } from '../../api/call'
import { flag, list, number, record, text, texts, type Fields } from '../../api/read'
import type { Material } from './getItem'

/** What follows from the answers; with a person who judges it is only what can be said so far. */
export interface Checklist {
  outcome: string
  reasons: string[]
  materials: Material[]
  feeFen: number | undefined
  promisedDays: number | undefined
}

/** The situation travels in the body: an address ends up in histories and logs. */
export function askWhatIsNeeded(code: string, answers: Record<string, string>): Promise<Answer<Checklist>> {
  return call(`/api/items/${encodeURIComponent(code)}/checklist`, checklist, { method: 'POST', body: { answers } })
}

function checklist(fields: Fields): Checklist {
  return {
    outcome: text(fields, 'outcome'),
    reasons: texts(fields, 'reasons'),
    materials: list(fields, 'materials', material),
    feeFen: number(fields, 'feeFen'),
    promisedDays: number(fields, 'promisedDays'),
  }
}

const SOURCES: Readonly<Record<string, string>> = { FORM: 'PLATFORM_FORM', SHARED: 'DATA_SHARING', APPLICANT: 'APPLICANT' }

/** In an exact list nothing depends on a situation any more. */
function material(entry: unknown): Material {
  const fields = record(entry)
  const providedBy = text(fields, 'providedBy')
  return {
    name: text(fields, 'name'),
    required: flag(fields, 'required'),
    source: SOURCES[providedBy] ?? providedBy,
    form: text(fields, 'originalOrCopy'),
    onlyBySituation: false,
  }
}
