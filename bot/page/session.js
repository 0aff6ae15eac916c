/** What the server says; `undefined`: it does not know this token any more. */
export async function ask(path, { token, body, method = body ? 'POST' : 'GET' } = {}) {
  const response = await fetch(path, {
    method,
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (response.status === 401 || response.status === 403) return undefined
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

/** The session of this tab, kept for a reload. */
export const readSaved = () => JSON.parse(sessionStorage.getItem('session') ?? 'null') ?? undefined
export const save = (session) => sessionStorage.setItem('session', JSON.stringify(session))

/** The session with a fresh token; `undefined`: the server does not accept it any more. */
export async function renew(session) {
  const path = `${session.domain}/conversations/${session.conversationId}`
  const renewed = await ask(path, { token: session.token })
  return renewed && { ...session, token: renewed.token }
}
