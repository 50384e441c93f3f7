import { language } from '../words'

/** A civil day (2026-01-05) in words; whatever is not a day is shown as it came. */
export function day(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!parts) return iso
  const date = new Date(Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])))
  return new Intl.DateTimeFormat(language.value, { dateStyle: 'long', timeZone: 'UTC' }).format(date)
}

/** A moment on the town's wall clock, wherever the reader is. */
export function moment(iso: string): string {
  const at = new Date(iso)
  return Number.isNaN(at.getTime())
    ? iso
    : new Intl.DateTimeFormat(language.value, { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Shanghai' }).format(at)
}
