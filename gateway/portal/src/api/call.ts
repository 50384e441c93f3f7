import { problemFrom, type Problem } from './problem'
import { record, type Fields } from './read'

/** Either what was asked for, or why not. */
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Problem }

const PATIENCE_MS = 25_000

interface Question {
  method?: 'GET' | 'POST'
  body?: unknown
}

/** Asks the hall and reads the answer; never throws for what can happen on a bad line. */
export async function call<T>(path: string, read: (fields: Fields) => T, { method = 'GET', body }: Question = {}): Promise<Answer<T>> {
  const clock = new AbortController()
  const alarm = setTimeout(() => clock.abort(), PATIENCE_MS)
  try {
    const response = await fetch(path, {
      method,
      signal: clock.signal,
      credentials: 'same-origin',
      headers: {
        Accept: 'application/json, application/problem+json',
        ...(method === 'POST' ? { 'X-OneStamp': 'portal' } : {}),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const answer: unknown = await response.json().catch(() => undefined)
    if (!response.ok) return { ok: false, problem: problemFrom(response.status, answer) }
    return answer === undefined ? { ok: false, problem: brokenOff(clock) } : { ok: true, value: read(record(answer)) }
  } catch {
    return { ok: false, problem: brokenOff(clock) }
  } finally {
    clearTimeout(alarm)
  }
}

function brokenOff(clock: AbortController): Problem {
  return { kind: clock.signal.aborted ? 'slow' : 'offline' }
}
