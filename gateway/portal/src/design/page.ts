import { nextTick, watchEffect } from 'vue'
import { words } from '../words'

/** Names the page in the browser's title. */
export function usePageTitle(title: () => string): void {
  watchEffect(() => {
    document.title = `${title()} · ${words.value.name}`
  })
}

/** Puts a reader with a keyboard or a screen reader at the new heading, as a new page would. */
export async function goToHeading(): Promise<void> {
  await nextTick()
  document.querySelector<HTMLElement>('main h1')?.focus()
}
