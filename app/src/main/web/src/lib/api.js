// The questions to the server; docs/web.md describes the answers.

const token = new URLSearchParams(location.search).get('token');

function address(path, query = {}) {
  const chosen = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const tail = new URLSearchParams(chosen).toString();
  return `api/${path}${tail ? '?' + tail : ''}`;
}

export async function ask(path, query) {
  let response;
  try {
    response = await fetch(address(path, query), { headers: token ? { 'X-Quipu-Token': token } : {} });
  } catch {
    throw new Error('The server does not answer. Is ./quipu serve still running?');
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Error(answer.error ?? `The server answers with ${response.status}.`);
  }
  return answer;
}

/** A link that the browser follows by itself, which cannot send a header. */
export function download(path, query) {
  return address(path, token ? { ...query, token } : query);
}
