/** Reads JSON of which only the shape we use is trusted: a missing text is empty, a missing list has no entries. */
export type Fields = Readonly<Record<string, unknown>>

export function record(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
}

export function text(fields: Fields, name: string): string {
  const value = fields[name]
  return typeof value === 'string' ? value : ''
}

export function number(fields: Fields, name: string): number | undefined {
  const value = fields[name]
  return typeof value === 'number' ? value : undefined
}

export function flag(fields: Fields, name: string): boolean {
  return fields[name] === true
}

export function list<T>(fields: Fields, name: string, read: (entry: unknown) => T): T[] {
  const value = fields[name]
  return Array.isArray(value) ? value.map(read) : []
}

export function texts(fields: Fields, name: string): string[] {
  return list(fields, name, (entry) => (typeof entry === 'string' ? entry : text(record(entry), 'name'))).filter(Boolean)
}

/** A place or an organ comes as its name, or as an object that has one. */
export function named(fields: Fields, name: string): string {
  return text(fields, name) || text(record(fields[name]), 'name')
}
