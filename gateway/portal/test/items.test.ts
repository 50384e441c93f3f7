import { afterEach, describe, expect, it, vi } from 'vitest'
import { createApp, nextTick } from 'vue'
import ItemPage from '../src/features/items/ItemPage.vue'
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

describe('somebody who says in which township', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
    document.body.replaceChildren()
  })

  const guide = { code: '530120001000', name: '农村村民宅基地审批', kind: 'COMMITTED', fee: {}, timeLimit: {}, complaint: {} }
  const longchuan = { ...guide, handledAt: { code: 'NANHUA_HALL', name: '南华县政务服务大厅' }, window: { code: 'LONGCHUAN_WINDOW', name: '龙川镇便民服务窗口' },
    decidedBy: { code: 'NHX_RS', name: '人社局' }, entrustedBy: { code: 'NHX_RS', name: '人社局' }, entrustedTo: { code: 'LONGCHUAN_GOV', name: '龙川镇人民政府' } }

  async function pageOf(answers: Record<string, object>): Promise<Element> {
    vi.stubGlobal('fetch', (path: string) =>
      Promise.resolve(new Response(JSON.stringify(answers[path]), { status: 200, headers: { 'Content-Type': 'application/json' } })))
    const page = document.body.appendChild(document.createElement('div'))
    createApp(ItemPage, { code: guide.code }).component('RouterLink', { template: '<a></a>' }).mount(page)
    await vi.waitFor(() => expect(page.querySelector('input[name="township"]')).not.toBeNull())
    page.querySelector<HTMLInputElement>('input[name="township"]')?.click()
    return page
  }

  const townships = { townships: [{ code: '532324101000', name: '龙川镇', badge: '县城镇' }] }

  it('reads the hall with the window, who decides, and who entrusted whom', async () => {
    const page = await pageOf({ '/api/townships': townships, '/api/items/530120001000': guide, '/api/items/530120001000?place=532324101000': longchuan })
    expect(page.querySelector('.badge')?.textContent).toBe('县城镇')
    await vi.waitFor(() => expect(page.textContent).toContain('在南华县政务服务大厅办理'))
    for (const said of ['龙川镇便民服务窗口', zhCN.items.entrustedBy, zhCN.items.entrustedTo, '龙川镇人民政府']) expect(page.textContent).toContain(said)
  })

  it('reads who decides where it is not handled here', async () => {
    const page = await pageOf({ '/api/townships': townships, '/api/items/530120001000': guide,
      '/api/items/530120001000?place=532324101000': { ...guide, notHere: { government: '沙桥镇人民政府', told: '请向沙桥镇人民政府申请。' } } })
    await vi.waitFor(() => expect(page.querySelector('.note')?.textContent).toBe('请向沙桥镇人民政府申请。'))
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
