import { computed, ref, watchEffect } from 'vue'
import { zhCN, type Words } from './zh-CN'

export type { Words }
export type Language = 'zh-CN' | 'en'

const KEPT_AS = 'onestamp-language'

export const language = ref<Language>('zh-CN')
const english = ref<Words>()

/** The words of the page in the visitor's language. English is fetched only when somebody asks for it. */
export const words = computed<Words>(() => (language.value === 'en' && english.value ? english.value : zhCN))

export async function speak(chosen: Language): Promise<void> {
  if (chosen === 'en') english.value ??= (await import('./en')).en
  language.value = chosen
  localStorage.setItem(KEPT_AS, chosen)
}

export async function speakAsBefore(): Promise<void> {
  if (localStorage.getItem(KEPT_AS) === 'en') await speak('en')
}

/** Looks a code up; a code nobody foresaw is shown as it came. */
export function wordFor(dictionary: Readonly<Record<string, string>>, code: string): string {
  return Object.hasOwn(dictionary, code) ? (dictionary[code] ?? code) : code
}

watchEffect(() => {
  document.documentElement.lang = language.value
})
