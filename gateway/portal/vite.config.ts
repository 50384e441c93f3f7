import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [vue()],
  define: { __VUE_OPTIONS_API__: 'false', __VUE_PROD_DEVTOOLS__: 'false' },
  build: {
    outDir: '../target/portal',
    emptyOutDir: true,
    target: 'es2020',
    // A file inlined as a data: address would need a wider content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    manifest: 'manifest.json',
  },
  server: { proxy: { '/api': 'http://localhost:8400', '/session': 'http://localhost:8400', '/signin': 'http://localhost:8400' } },
  test: { environment: 'happy-dom', include: ['test/**/*.test.ts'] },
})
