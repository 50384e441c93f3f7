import { describe, expect, it } from 'vitest'
import { readCode } from '../src/features/verify/checkPaper'
import { fingerprint } from '../src/features/verify/fingerprint'

describe('a verification code typed from paper', () => {
  it('may have blanks, dashes, small letters and full-width characters', () => {
    expect(readCode('ab12-CD34')).toBe('AB12CD34')
    expect(readCode(' ａｂ12 cd34 ')).toBe('AB12CD34')
  })

  it('is nothing else', () => {
    expect(readCode('')).toBeUndefined()
    expect(readCode('../internal')).toBeUndefined()
    expect(readCode('查验码')).toBeUndefined()
  })
})

describe('the fingerprint of a file', () => {
  it('is its SHA-256 in small hex', async () => {
    expect(await fingerprint(new Blob(['abc']))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})
