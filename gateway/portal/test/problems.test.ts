import { describe, expect, it } from 'vitest'
import { isAbsent, problemFrom, sentence } from '../src/api/problem'
import { zhCN } from '../src/words/zh-CN'

const type = (name: string) => ({ type: `https://onestamp.cn/problems/${name}`, trace: 'abc' })

describe('a problem the hall names', () => {
  it('is put into words by its type, whatever the status', () => {
    expect(sentence(problemFrom(401, type('session-ended')), zhCN)).toBe(zhCN.errors.ended)
    expect(sentence(problemFrom(503, type('sign-in-unavailable')), zhCN)).toBe(zhCN.visitor.unavailable)
  })

  it('without a known type still gets a sentence from its status', () => {
    expect(sentence(problemFrom(503, '<html>'), zhCN)).toBe(zhCN.errors.unavailable)
    expect(sentence(problemFrom(500, type('something-new')), zhCN)).toBe(zhCN.errors.unknown)
    expect(sentence(problemFrom(422, null), zhCN)).toBe(zhCN.errors.malformed)
  })

  it('says when something is not there', () => {
    expect(isAbsent(problemFrom(404, type('absent')))).toBe(true)
    expect(isAbsent({ kind: 'offline' })).toBe(false)
  })
})
