import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApp, nextTick } from 'vue'
import MaterialTable from '../src/features/items/MaterialTable.vue'
import SituationGuide from '../src/features/items/SituationGuide.vue'
import type { Material } from '../src/features/items/getItem'
import { zhCN } from '../src/words/zh-CN'

function shown(material: Partial<Material>): Element {
  const page = document.createElement('div')
  const whole: Material = { name: '居民身份证', required: true, source: 'APPLICANT', form: 'ORIGINAL', onlyBySituation: false, ...material }
  createApp(MaterialTable, { materials: [whole] }).mount(page)
  return page
}

describe('somebody who reads what to bring', () => {
  it('need not hand in what data sharing provides, and is not told so in red', () => {
    const page = shown({ source: 'DATA_SHARING', form: 'SHARED_NOT_COLLECTED' })
    expect(page.querySelector('.mark')).toBeNull()
    expect(page.textContent).toContain(zhCN.items.sources.DATA_SHARING)
    expect(page.textContent).not.toContain(zhCN.items.required)
  })

  it('sees what must be handed in', () => {
    expect(shown({}).querySelector('.must')?.textContent).toBe(zhCN.items.required)
    expect(shown({ required: false }).querySelector('.mark')?.textContent).toBe(zhCN.items.optional)
  })

  it('sees what only some situations ask for', () => {
    const page = shown({ required: false, onlyBySituation: true })
    expect(page.querySelector('.mark')?.textContent).toBe(zhCN.items.bySituation)
    expect(page.querySelector('.must')).toBeNull()
  })
})

describe('somebody who tells the own situation', () => {
  const questions = [{ id: 'rebuild', title: '建房方式', options: [{ id: 'same', label: '原址翻建' }, { id: 'new', label: '新选址' }] }]

  afterEach(() => {
    vi.unstubAllGlobals()
    document.body.replaceChildren()
  })

  function asked(answer: object): { page: Element; sent: unknown[] } {
    const sent: unknown[] = []
    vi.stubGlobal('fetch', (path: string, request: { body: string }) => {
      sent.push([path, JSON.parse(request.body)])
      return Promise.resolve(new Response(JSON.stringify(answer), { status: 200, headers: { 'Content-Type': 'application/json' } }))
    })
    const page = document.body.appendChild(document.createElement('div'))
    createApp(SituationGuide, { code: '530120001000', questions }).mount(page)
    return { page, sent }
  }

  async function press(page: Element) {
    page.querySelector('form')?.dispatchEvent(new Event('submit'))
    for (let turn = 0; turn < 10; turn++) await nextTick()
    await vi.waitFor(() => expect(page.querySelector('.summary, .note')).not.toBeNull())
  }

  it('is told which question is not answered yet, and nothing is sent', async () => {
    const { page, sent } = asked({})
    await press(page)
    expect(page.querySelector('.summary')?.textContent).toContain('建房方式')
    expect(sent).toEqual([])
  })

  it('reads the exact list, the fee and the days', async () => {
    const { page, sent } = asked({
      outcome: 'CHECKLIST', reasons: [], feeFen: 10000, promisedDays: 3,
      materials: [{ name: '原批准文件', required: true, providedBy: 'SHARED', originalOrCopy: 'SHARED_NOT_COLLECTED' }],
    })
    page.querySelector<HTMLInputElement>('input[value="same"]')?.click()
    await press(page)
    expect(sent).toEqual([['/api/items/530120001000/checklist', { answers: { rebuild: 'same' } }]])
    expect(page.querySelector('.note')?.textContent).toContain(zhCN.items.sources.DATA_SHARING)
    expect(page.querySelector('.note')?.textContent).toContain(zhCN.situation.fee(100))
    expect(page.querySelector('.must')).toBeNull()
  })

  it('reads why nothing is to be handed in', async () => {
    const { page } = asked({ outcome: 'NOT_LICENSABLE', reasons: ['不需要申请'], materials: [], feeFen: null, promisedDays: null })
    page.querySelector<HTMLInputElement>('input[value="new"]')?.click()
    await press(page)
    expect(page.querySelector('.note')?.textContent).toContain('不需要申请')
    expect(page.querySelector('.materials')).toBeNull()
  })
})
