import { describe, expect, it } from 'vitest'
import { createApp } from 'vue'
import MaterialTable from '../src/features/items/MaterialTable.vue'
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
