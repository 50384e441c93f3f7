import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const features = readdirSync('src/features')

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map((match) => match[1] ?? '')
}

function strangersIn(feature: string, imports: string[]): string[] {
  return imports.filter((name) => name.startsWith('../') && !/^\.\.\/\.\.\/(api|design|words)(\/|$)/.test(name)).map((name) => `${feature}: ${name}`)
}

describe('a feature', () => {
  it.each(features)('%s knows the api, the design and the words, and no other feature', (feature) => {
    const files = readdirSync(`src/features/${feature}`).map((name) => `src/features/${feature}/${name}`)
    expect(files.flatMap((file) => strangersIn(feature, importsOf(file)))).toEqual([])
  })

  it('that imports another one would be noticed', () => {
    expect(strangersIn('track', ['../verify/checkPaper'])).toHaveLength(1)
  })
})
