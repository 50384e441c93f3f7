// After the bundle: packs every asset with gzip for slow lines and refuses a first page that has grown too heavy.
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

const BUDGET = 60 * 1024
const out = new URL('../../target/portal/', import.meta.url).pathname
const manifest = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'))

function filesOf(key, seen = new Set()) {
  if (seen.has(key)) return []
  seen.add(key)
  const chunk = manifest[key]
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((next) => filesOf(next, seen))]
}

const packed = new Map()
for (const name of readdirSync(join(out, 'assets'))) {
  const bytes = gzipSync(readFileSync(join(out, 'assets', name)), { level: 9 })
  packed.set(`assets/${name}`, bytes.length)
  if (/\.(js|css|svg)$/.test(name)) writeFileSync(join(out, 'assets', `${name}.gz`), bytes)
}

const first = filesOf('index.html')
const weight = first.reduce((sum, file) => sum + packed.get(file), 0)
console.log(`first page: ${(weight / 1024).toFixed(1)} kB gzip of ${BUDGET / 1024} (${first.length} files)`)
rmSync(join(out, 'manifest.json'))
if (weight > BUDGET) {
  console.error(`the first page is over its budget by ${((weight - BUDGET) / 1024).toFixed(1)} kB`)
  process.exit(1)
}
