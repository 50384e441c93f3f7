import { ref } from 'vue'
import { call } from '../../api/call'
import { flag, text } from '../../api/read'

/** Who the hall takes the visitor for. */
export interface Visitor {
  signedIn: boolean
  account: string
  kind: string
}

export const visitor = ref<Visitor>({ signedIn: false, account: '', kind: '' })

export async function askWhoIsHere(): Promise<void> {
  const answer = await call('/session', (fields) => ({
    signedIn: flag(fields, 'signedIn'),
    account: text(fields, 'account'),
    kind: text(fields, 'kind'),
  }))
  if (answer.ok) visitor.value = answer.value
}

/** Signs out; true when the sign-in server has ended its session too, undefined when nothing was ended. */
export async function signOut(): Promise<boolean | undefined> {
  const answer = await call('/signout', (fields) => flag(fields, 'everywhere'), { method: 'POST' })
  if (!answer.ok) return undefined
  visitor.value = { signedIn: false, account: '', kind: '' }
  return answer.value
}

export function signInAddress(path: string, language: string): string {
  const locale = language === 'en' ? 'en' : 'zh-Hans'
  return `/signin?to=${encodeURIComponent(path)}&lang=${locale}`
}
