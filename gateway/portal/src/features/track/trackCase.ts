import { call, type Answer } from '../../api/call'
import { list, named, number, record, text, type Fields } from '../../api/read'

/** What the public may know of a running case, as of a moment. */
export interface TrackedCase {
  number: string
  item: string
  status: string
  statusText: string
  asOf: string
  handledAt: string
  decidedBy: string
  receivedOn: string
  acceptedOn: string
  dueOn: string
  workingDaysLeft: number | undefined
  documents: string[]
}

/** Number and query code travel in the body: an address ends up in histories and logs. */
export function trackCase(caseNumber: string, queryCode: string): Promise<Answer<TrackedCase>> {
  return call('/api/tracking', trackedCase, { method: 'POST', body: { number: caseNumber, queryCode } })
}

function trackedCase(fields: Fields): TrackedCase {
  return {
    number: text(fields, 'number'),
    item: named(fields, 'item'),
    status: text(fields, 'status'),
    statusText: text(fields, 'statusText'),
    asOf: text(fields, 'asOf'),
    handledAt: named(fields, 'handledAt'),
    decidedBy: named(fields, 'decidedBy'),
    receivedOn: text(fields, 'receivedOn'),
    acceptedOn: text(fields, 'acceptedOn'),
    dueOn: text(fields, 'dueOn'),
    workingDaysLeft: number(fields, 'workingDaysLeft'),
    documents: list(fields, 'documents', (entry) => text(record(entry), 'verificationCode')).filter(Boolean),
  }
}
