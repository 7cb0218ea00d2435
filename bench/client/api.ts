import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import type { Web } from '../../tests/e2e/browser.ts';
import type { Answer } from '../../tests/e2e/web.ts';
import type { ClientSelectors } from './probe.ts';

/** Where the client, its sidebar and its notes stand: another site than the page, as in reality. */
export const clientSite = 'https://client.example';

const built = join(import.meta.dirname, '../../node_modules/hypothesis/build');
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

/** A note as the service of the client answers it. */
interface Row {
  readonly created: string;
}

/**
 * The npm package `hypothesis` with a stub of its service: one group, nobody logged in, and these notes.
 * What it asks and what it reads was taken from its documented API (h.readthedocs.io, “Hypothesis API v1”).
 */
export function clientWeb(notes: readonly ClientSelectors[], address: string): Web {
  const rows = notes.map((note, index) => rowOf(note, index, address));
  return (url) => {
    if (url.origin !== clientSite) return null;
    if (url.pathname.startsWith('/hyp/build/')) return file(url.pathname.slice('/hyp/build/'.length));
    if (url.pathname === '/app.html') return { type: 'text/html; charset=utf-8', body: app };
    const answer = url.pathname === '/api/search' ? found(rows, url) : answers[url.pathname];
    return answer ? { type: 'application/json', body: JSON.stringify(answer) } : null;
  };
}

/** The page with the client in it, as its publishers embed it. */
export function withClient(html: string, sidebar: 'open' | 'closed'): string {
  const config = {
    assetRoot: `${clientSite}/hyp/`,
    sidebarAppUrl: `${clientSite}/app.html`,
    notebookAppUrl: `${clientSite}/app.html`,
    profileAppUrl: `${clientSite}/app.html`,
    openSidebar: sidebar === 'open',
  };
  const head = `<script type="application/json" class="js-hypothesis-config">${JSON.stringify(config)}</script></head>`;
  const end = `<script async src="${clientSite}/hyp/build/boot.js"></script></body>`;
  return html.replace('</head>', () => head).replace('</body>', () => end);
}

function file(path: string): Answer | null {
  const inside = normalize(path);
  if (inside.startsWith('..')) return null;
  return {
    type: types[extname(inside)] ?? 'application/octet-stream',
    body: readFileSync(join(built, inside)),
  };
}

/** Pages of 200 at most, each begun after the last one's date. */
function found(rows: readonly Row[], { searchParams }: URL): object {
  const after = searchParams.get('search_after');
  const from = after ? rows.findIndex(({ created }) => created === after) + 1 : 0;
  const limit = Number(searchParams.get('limit') ?? 50);
  return { total: rows.length, rows: rows.slice(from, from + limit), replies: [] };
}

function rowOf({ range, position, quote }: ClientSelectors, index: number, address: string): Row {
  const created = new Date(1.6e12 + index * 1000).toISOString();
  const own = `${clientSite}/a/${index}`;
  const row = {
    id: `note${index}`,
    created,
    updated: created,
    user: `acct:reader${index % 40}@client.example`,
    user_info: { display_name: `Reader ${index % 40}` },
    uri: address,
    text: index % 3 < 2 ? '' : 'Where does this come from?',
    tags: [],
    group: world.id,
    permissions: { read: ['group:__world__'], update: [], delete: [], admin: [] },
    // `of` is ours: the client hands targets to the page as they come, and so its highlights tell their note.
    target: [{ source: address, of: index, selector: [range, position, quote] }],
    document: { title: ['A generated page'] },
    links: { html: own, incontext: own, json: `${clientSite}/api/annotations/note${index}` },
    flagged: false,
    hidden: false,
  };
  return row;
}

const world = {
  id: '__world__',
  groupid: 'group:__world__@client.example',
  name: 'Public',
  type: 'open',
  organization: null,
  scopes: { enforced: false, uri_patterns: [] },
  links: { html: `${clientSite}/groups/__world__` },
  public: true,
  scoped: false,
};

const route = (path: string, method = 'GET') => ({ method, url: `${clientSite}/api${path}`, desc: '' });
const annotation = '/annotations/:id';
const links = [
  'account.settings',
  'forgot-password',
  'groups.new',
  'help',
  'oauth.authorize',
  'oauth.revoke',
  'signup',
];

const answers: Readonly<Record<string, unknown>> = {
  '/api/': {
    links: {
      search: route('/search'),
      links: route('/links'),
      profile: {
        read: route('/profile'),
        update: route('/profile', 'PATCH'),
        groups: { read: route('/profile/groups') },
      },
      groups: { read: route('/groups') },
      group: {
        read: route('/groups/:id'),
        members: { read: route('/groups/:pubid/members') },
        member: { delete: route('/groups/:pubid/members/:userid', 'DELETE') },
      },
      annotation: {
        read: route(annotation),
        create: route('/annotations', 'POST'),
        update: route(annotation, 'PATCH'),
        delete: route(annotation, 'DELETE'),
        flag: route(`${annotation}/flag`, 'PUT'),
        hide: route(`${annotation}/hide`, 'PUT'),
        unhide: route(`${annotation}/hide`, 'DELETE'),
        moderate: route(`${annotation}/moderation`, 'PATCH'),
      },
      analytics: { events: { create: route('/analytics', 'POST') } },
    },
  },
  '/api/links': {
    ...Object.fromEntries(links.map((name) => [name, `${clientSite}/x/${name}`])),
    'search.tag': `${clientSite}/search?q=tag:":tag"`,
    user: `${clientSite}/u/:user`,
  },
  '/api/profile': { userid: null, authority: 'client.example', features: {}, preferences: {}, groups: [] },
  '/api/profile/groups': [world],
  '/api/groups': [world],
};

const settings = {
  apiUrl: `${clientSite}/api/`,
  assetRoot: `${clientSite}/hyp/`,
  authDomain: 'client.example',
  oauthClientId: 'stub',
};
const app =
  `<!doctype html><html><head><meta charset="utf-8"><script class="js-hypothesis-config" type="application/json">${JSON.stringify(settings)}</script></head>` +
  `<body><hypothesis-app></hypothesis-app><script src="${clientSite}/hyp/build/boot.js"></script></body></html>`;
