/** Marks the comment that is ours, so that the next run finds it and writes it anew. */
const mark = '<!-- klarsyn -->';

/** Where and as whom to comment. */
export interface Conversation {
  /** `https://api.github.com`, or that of a server of one's own. */
  readonly api: string;
  readonly repository: string;
  readonly number: number;
  readonly token: string;
}

/** Writes the comment of a pull request: the one that is there is changed, never a second one made. Throws with the status when GitHub refuses. */
export async function writeComment(text: string, conversation: Conversation): Promise<'created' | 'updated'> {
  const { api, repository, number } = conversation;
  const body = `${mark}\n${text}`;
  const mine = await findOwn(conversation);
  if (mine === undefined) {
    await ask(`${api}/repos/${repository}/issues/${number}/comments`, 'POST', conversation, { body });
    return 'created';
  }
  await ask(`${api}/repos/${repository}/issues/comments/${mine}`, 'PATCH', conversation, { body });
  return 'updated';
}

/** The number of our comment, looked for in at most so many pages of a hundred. */
const mostPages = 20;

async function findOwn(conversation: Conversation): Promise<number | undefined> {
  const { api, repository, number } = conversation;
  for (let page = 1; page <= mostPages; page += 1) {
    const found = (await ask(
      `${api}/repos/${repository}/issues/${number}/comments?per_page=100&page=${page}`,
      'GET',
      conversation,
    )) as readonly {
      readonly id: number;
      readonly body?: string;
    }[];
    const mine = found.find(({ body }) => body?.startsWith(mark) === true);
    if (mine !== undefined || found.length < 100) return mine?.id;
  }
  return undefined;
}

async function ask(url: string, method: string, { token }: Conversation, body?: object): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  });
  if (!response.ok) throw new Error(`${method} ${response.status}`);
  return response.json();
}
