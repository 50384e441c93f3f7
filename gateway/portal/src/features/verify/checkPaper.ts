import { call, type Answer } from '../../api/call'
import { list, named, record, text, type Fields } from '../../api/read'

/** The masked facts of a sealed paper and whether it is good today. */
export interface PaperFacts {
  title: string
  number: string
  organ: string
  holder: string
  decidedOn: string
  sealedAt: string
  status: string
  /** The day since when it is so; empty while it is good. */
  since: string
  files: { format: string; sha256: string }[]
}

const GOOD = new Set(['VALID', 'ISSUED'])

export function isGood(paper: PaperFacts): boolean {
  return GOOD.has(paper.status)
}

export function checkPaper(code: string): Promise<Answer<PaperFacts>> {
  return call(`/api/papers/${encodeURIComponent(code.toUpperCase())}`, paperFacts)
}

/** A code as typed from paper: capitals without blanks and dashes. Undefined when it cannot be a code. */
export function readCode(typed: string): string | undefined {
  const code = typed.normalize('NFKC').replace(/[\s-]+/g, '').toUpperCase()
  return /^[A-Z0-9]{4,64}$/.test(code) ? code : undefined
}

function paperFacts(fields: Fields): PaperFacts {
  return {
    title: text(fields, 'title'),
    number: text(fields, 'number'),
    organ: named(fields, 'organ'),
    holder: text(fields, 'holder'),
    decidedOn: text(fields, 'decidedOn'),
    sealedAt: text(fields, 'sealedAt'),
    status: text(fields, 'status'),
    since: text(fields, 'since'),
    files: list(fields, 'documents', (entry) => ({
      format: text(record(entry), 'format').toUpperCase(),
      sha256: text(record(entry), 'sha256').toLowerCase(),
    })),
  }
}
