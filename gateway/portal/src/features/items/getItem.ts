import { call, type Answer } from '../../api/call'
import { flag, list, named, number, record, text, texts, type Fields } from '../../api/read'

export interface Material {
  name: string
  required: boolean
  source: string
  form: string
  /** Asked for only where a situation adds it. */
  onlyBySituation: boolean
}

/** Asked about somebody's own situation; one option answers it. */
export interface Question {
  id: string
  title: string
  options: { id: string; label: string }[]
}

/** The guide of one item with the seven things an authority must disclose (行政许可法 art. 30). */
export interface ItemGuide {
  code: string
  name: string
  kind: string
  basis: string
  conditions: string[]
  procedure: string[]
  materials: Material[]
  fee: { charged: boolean; text: string }
  timeLimit: { statutoryDays: number | undefined; promisedDays: number | undefined; text: string }
  complaint: { phone: string; organs: string[] }
  handledAt: string
  window: string
  decidedBy: string
  entrustedBy: string
  entrustedTo: string
  /** Who decides it instead, in a sentence; empty where it is handled here. */
  notHere: string
  questions: Question[]
}

/** @param place division code; empty for anywhere */
export function getItem(code: string, place: string): Promise<Answer<ItemGuide>> {
  return call(`/api/items/${encodeURIComponent(code)}${place ? `?place=${encodeURIComponent(place)}` : ''}`, itemGuide)
}

function itemGuide(item: Fields): ItemGuide {
  const fee = record(item['fee'])
  const limit = record(item['timeLimit'])
  const complaint = record(item['complaint'])
  return {
    code: text(item, 'code'),
    name: text(item, 'name'),
    kind: text(item, 'kind'),
    basis: text(item, 'legalBasis'),
    conditions: texts(item, 'conditions'),
    procedure: texts(item, 'procedure'),
    materials: list(item, 'materials', material),
    fee: { charged: flag(fee, 'charged'), text: text(fee, 'text') },
    timeLimit: { statutoryDays: number(limit, 'statutoryDays'), promisedDays: number(limit, 'promisedDays'), text: text(limit, 'text') },
    complaint: { phone: text(complaint, 'phone'), organs: texts(complaint, 'organs') },
    handledAt: named(item, 'handledAt'),
    window: named(item, 'window'),
    decidedBy: named(item, 'decidedBy'),
    entrustedBy: named(item, 'entrustedBy'),
    entrustedTo: named(item, 'entrustedTo'),
    notHere: text(record(item['notHere']), 'told'),
    questions: list(item, 'questions', question),
  }
}

function question(entry: unknown): Question {
  const fields = record(entry)
  return {
    id: text(fields, 'id'),
    title: text(fields, 'title'),
    options: list(fields, 'options', (one) => ({ id: text(record(one), 'id'), label: text(record(one), 'label') })),
  }
}

function material(entry: unknown): Material {
  const fields = record(entry)
  return {
    name: text(fields, 'name'),
    required: flag(fields, 'required'),
    source: text(fields, 'source'),
    form: text(fields, 'originalOrCopy'),
    onlyBySituation: flag(fields, 'onlyBySituation'),
  }
}
