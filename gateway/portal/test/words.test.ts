import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day, moment } from '../src/design/days'
import { en } from '../src/words/en'
import { zhCN } from '../src/words/zh-CN'

function entries(words: object, path = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null ? entries(value as object, `${path}${key}.`) : [`${path}${key}`],
  )
}

describe('the dictionaries', () => {
  it('have the same entries in every language', () => {
    expect(entries(en)).toEqual(entries(zhCN))
  })

  it('hold every word: no page has Chinese of its own', () => {
    const pages = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(vue|ts)$/.test(name) && !name.startsWith('words'))
    const strays = pages.filter((name) => name !== 'citizen/CitizenPortal.vue' && /[\u4e00-\u9fff]/.test(readFileSync(`src/${name}`, 'utf8').replace(/\/\*\*?[\s\S]*?\*\//g, '')))
    expect(strays).toEqual([])
  })
})

describe('days and moments', () => {
  it('are written as the town writes them, wherever the reader is', () => {
    expect(day('2026-01-05')).toBe('2026年1月5日')
    expect(moment('2026-01-05T16:30:00Z')).toContain('2026年1月6日')
    expect(day('soon')).toBe('soon')
  })
})
