/** The SHA-256 of a file as 64 small hex digits, computed on the visitor's device. */
export async function fingerprint(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** False where the page came over an unsafe line and the browser does not lend its arithmetic. */
export const canCompare = typeof crypto !== 'undefined' && 'subtle' in crypto
