import type { Words } from '../words'

/** Why a call gave no result: the line, the clock, or a refusal the hall has named (RFC 9457). */
export type Problem =
  | { kind: 'offline' }
  | { kind: 'slow' }
  | { kind: 'refused'; name: string; status: number; trace: string }

const PREFIX = 'https://onestamp.cn/problems/'

export function problemFrom(status: number, body: unknown): Problem {
  const fields = typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
  const type = typeof fields['type'] === 'string' ? fields['type'] : ''
  const trace = typeof fields['trace'] === 'string' ? fields['trace'] : ''
  return { kind: 'refused', name: type.startsWith(PREFIX) ? type.slice(PREFIX.length) : '', status, trace }
}

/** The sentence for a problem, from its type; the status only helps where no type was given. */
export function sentence(problem: Problem, words: Words): string {
  const { errors } = words
  switch (problem.kind) {
    case 'offline':
      return errors.offline
    case 'slow':
      return errors.slow
    case 'refused':
      return named(problem.name, words) ?? byStatus(problem.status, words)
  }
}

export function isAbsent(problem: Problem): boolean {
  return problem.kind === 'refused' && (problem.name === 'absent' || problem.status === 404)
}

function named(name: string, { errors, visitor }: Words): string | undefined {
  switch (name) {
    case 'absent': return errors.absent
    case 'unavailable':
    case 'storage-full': return errors.unavailable
    case 'not-now': return errors.notNow
    case 'too-slow': return errors.slow
    case 'sign-in-needed': return errors.signIn
    case 'session-ended': return errors.ended
    case 'sign-in-unavailable': return visitor.unavailable
    case 'not-allowed':
    case 'cross-site':
    case 'wrong-method': return errors.refused
    case 'too-large': return errors.tooLarge
    case 'malformed-request':
    case 'encoding-refused':
    case 'wrong-media-type':
    case 'remediable': return errors.malformed
    case 'internal': return errors.unknown
    default: return undefined
  }
}

function byStatus(status: number, { errors }: Words): string {
  if (status === 404) return errors.absent
  if (status >= 502) return errors.unavailable
  return status >= 500 ? errors.unknown : errors.malformed
}
