import type { CodePart } from './page-code.ts';
import type { Block, Model, ModelComment, ModelPost, Part, Word } from './page-model.ts';
import type { Variant } from './page-variant.ts';

const nav = ['Questions', 'Tags', 'Users', 'Badges', 'Unanswered', 'Jobs', 'Help'];

/** When the hours of "5 hours ago" are counted from. */
const now = Date.parse('2026-10-23T12:00:00Z');
const licence = 'CC BY-SA 4.0';

/** The path of a model's page on its site. */
export const pathOf = ({ question }: Model) => `/questions/${question.id}/a-generated-page`;

/** A variant as Stack Exchange writes its pages; blocks carry their id in `data-b`. */
export function render(model: Model, page: Variant): string {
  return new Renderer(model, page).page();
}

class Renderer {
  readonly #model: Model;
  readonly #page: Variant;

  constructor(model: Model, page: Variant) {
    this.#model = model;
    this.#page = page;
  }

  page(): string {
    const { title, question, answers } = this.#model;
    const { added } = this.#page;
    const order = added?.order ?? answers.map((_, index) => index);
    const inOrder = order.map((index) => answers[index] as ModelPost);
    return [
      `<!doctype html><html itemscope itemtype="https://schema.org/QAPage" lang="en"><head><meta charset="utf-8"><title>${escaped(title)} - Generated Stack Exchange</title>`,
      '<meta property="og:site_name" content="Generated Stack Exchange"><link rel="stylesheet" href="/se.css"></head><body class="question-page unified-theme">',
      added ? `<div class="js-announcement-banner"><p>${escaped(added.notice)}</p></div>` : '',
      `<header class="s-topbar"><div class="s-topbar--container"><a href="/" class="s-topbar--logo">Q&amp;A</a><ol class="s-navigation">${navigation(' class="s-navigation--item"')}</ol><form><input class="s-input" placeholder="Search…"></form></div></header>`,
      `<div class="container"><div id="left-sidebar" class="left-sidebar"><nav><ol>${navigation()}</ol></nav></div><div id="content" class="snippet-hidden"><div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question">`,
      `<div id="question-header"><h1 itemprop="name"><a href="${pathOf(this.#model)}" class="question-hyperlink">${escaped(title)}</a></h1></div>`,
      `<div class="d-flex fw-wrap"><div>Asked <time itemprop="dateCreated" datetime="${question.at}">then</time></div><div>Viewed 12k times</div></div><div id="mainbar" role="main">`,
      this.#question(question),
      `<div id="answers"><a name="tab-top"></a><div id="answers-header"><h2 data-answercount="${answers.length}"><span itemprop="answerCount">${answers.length + (added ? 1 : 0)}</span> Answers</h2></div>`,
      added ? this.#newAnswer(added.answer) : '',
      ...inOrder.map((answer) => `${this.#answer(answer, this.#parts(answer))}\n`),
      `</div></div>${sidebar(this.#model.side)}</div></div></div>`,
      `<footer id="footer" class="site-footer"><nav><ul>${navigation()}</ul></nav><p>Site design; user contributions licensed under CC BY-SA.</p></footer></body></html>`,
    ].join('');
  }

  #question(post: ModelPost): string {
    const tags =
      '<div class="mt24 mb12"><div class="post-taglist"><ul><li><a class="s-tag post-tag">sources</a></li><li><a class="s-tag post-tag">claims</a></li></ul></div></div>';
    return `<div class="question js-question" data-questionid="${post.id}" data-score="${post.votes}" id="question"><div class="post-layout">${votes(post)}<div class="postcell post-layout--right">${body(this.#parts(post))}${tags}${menu(post)}${signature(post, 'asked')}</div>${this.#comments(post)}</div></div>`;
  }

  #answer(post: ModelPost, words: string): string {
    return `<div id="answer-${post.id}" class="answer js-answer" data-answerid="${post.id}" data-score="${post.votes}" itemprop="suggestedAnswer" itemscope itemtype="https://schema.org/Answer"><div class="post-layout">${votes(post)}<div class="answercell post-layout--right">${body(words)}<div class="mt24"><div class="d-flex fw-wrap">${menu(post)}${signature(post, 'answered')}</div></div></div>${this.#comments(post)}</div></div>`;
  }

  #newAnswer(paragraphs: readonly string[]): string {
    const post: ModelPost = {
      id: 999_001,
      kind: 'answer',
      parts: [],
      comments: [],
      user: 'user1',
      votes: 1,
      at: '2026-10-23T09:00:00Z',
    };
    return this.#answer(post, paragraphs.map((words) => `<p>${escaped(words)}</p>`).join('\n\n'));
  }

  #parts({ parts }: ModelPost): string {
    return parts
      .map((part) => this.#part(part))
      .filter(Boolean)
      .join('\n\n');
  }

  #part(part: Part): string {
    if (part.kind === 'block') return this.#block(part.block);
    if (part.kind === 'quote') return `<blockquote>\n${this.#block(part.block)}\n</blockquote>`;
    if (part.kind === 'code')
      return `<pre class="lang-js s-code-block"><code class="hljs language-javascript">${part.lines.map((line) => line.map(code).join('')).join('\n')}\n</code></pre>`;
    return `<${part.tag}>\n${part.items.map((item) => this.#block(item)).join('\n')}\n</${part.tag}>`;
  }

  #block({ id, tag, words }: Block, attributes = ''): string {
    if (this.#page.gone.has(id)) return '';
    const shown = this.#page.blocks.get(id)?.words ?? words;
    return `<${tag}${attributes} data-b="${id}">${inline(shown)}</${tag}>`;
  }

  #comments(post: ModelPost): string {
    const added = this.#page.added?.comments.get(post.id);
    const list = post.comments
      .filter(({ block }) => !this.#page.gone.has(block.id))
      .map((one) => comment(one, this.#block(one.block, ' class="comment-copy" itemprop="text"')));
    if (added) {
      const first = { id: post.id + 7_000_000, user: 'user2', hoursAgo: 0 };
      list.unshift(comment(first, `<span class="comment-copy">${escaped(added)}</span>`));
    }
    return `<div class="post-layout--right js-post-comments-component"><div id="comments-${post.id}" class="comments js-comments-container" data-post-id="${post.id}"><ul class="comments-list js-comments-list">\n${list.join('\n')}\n</ul></div></div>`;
  }
}

const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const navigation = (attributes = '') =>
  nav.map((name) => `<li><a href="/${name}"${attributes}>${name}</a></li>`).join('');

function inline(words: readonly Word[]): string {
  const written = words.map(({ text, group, tag, href }, at) => {
    const opens = group !== null && words[at - 1]?.group !== group;
    const closes = group !== null && words[at + 1]?.group !== group;
    const start = tag === 'a' ? `<a href="${href}" rel="nofollow noreferrer">` : `<${tag}>`;
    return `${opens ? start : ''}${escaped(text)}${closes ? `</${tag}>` : ''}`;
  });
  return written.join(' ');
}

const code = (part: CodePart) =>
  typeof part === 'string' ? escaped(part) : `<span class="hljs-${part[0]}">${escaped(part[1])}</span>`;

const body = (words: string) => `<div class="s-prose js-post-body" itemprop="text">\n${words}\n</div>`;

function votes({ votes: count }: ModelPost): string {
  const arrow = (way: string, path: string) =>
    `<button class="js-vote-${way}-btn" aria-label="${way} vote"><svg width="36" height="36" viewBox="0 0 36 36"><path d="${path}"/></svg></button>`;
  return `<div class="votecell post-layout--left"><div class="js-voting-container">${arrow('up', 'M2 25h32L18 9 2 25Z')}<div class="js-vote-count" itemprop="upvoteCount" data-value="${count}">${count}</div>${arrow('down', 'M2 11h32L18 27 2 11Z')}</div></div>`;
}

const menu = ({ id, kind }: ModelPost) =>
  `<div class="js-post-menu" data-post-id="${id}"><div class="d-flex gs8"><a href="/${kind === 'question' ? 'q' : 'a'}/${id}" class="js-share-link" data-se-share-sheet-license-name="${licence}">Share</a><a href="/posts/${id}/edit">Improve this ${kind}</a><button>Follow</button></div></div>`;

/** Users have their number as their id. */
const profile = (user: string) => `/users/${user.slice('user'.length)}/${user}`;

function signature({ user, at }: ModelPost, did: string): string {
  const time = `<span title="${at.replace('T', ' ')}" class="relativetime">${at.slice(0, 10)}</span>`;
  return `<div class="post-signature owner"><div class="user-info"><div class="user-action-time">${did} ${time}</div><div class="user-gravatar32"><a href="${profile(user)}"><div class="gravatar-wrapper-32"></div></a></div><div class="user-details" itemprop="author" itemscope itemtype="http://schema.org/Person"><a href="${profile(user)}">${user}</a><span class="d-none" itemprop="name">${user}</span><div class="-flair"><span class="reputation-score">${(user.length * 739) % 9000}</span></div></div></div></div>`;
}

function comment({ id, user, hoursAgo }: Omit<ModelComment, 'block'>, words: string): string {
  const at = new Date(now - hoursAgo * 3_600_000).toISOString().replace(/T(.*)\.000Z/, ' $1Z');
  const score = id % 9 ? `<span class="cool">${id % 9}</span>` : '';
  return `<li id="comment-${id}" class="comment js-comment" data-comment-id="${id}" data-comment-score="${id % 9}" itemprop="comment" itemscope itemtype="https://schema.org/Comment"><div class="comment-actions"><div class="comment-score js-comment-score">${score}</div></div><div class="comment-text"><div class="comment-body">${words}<div class="d-inline-flex">&ndash;&nbsp;<a href="${profile(user)}" class="comment-user">${user}</a></div><span class="comment-date"><span title="${at}, License: ${licence}" class="relativetime-clean">${hoursAgo} hours ago</span></span></div></div></li>`;
}

function sidebar(titles: readonly string[]): string {
  const linked = titles
    .slice(0, 15)
    .map(
      (title, at) =>
        `<div class="spacer"><a href="/q/${at}"><div class="answer-votes">${at * 3}</div></a><a href="/q/${at}" class="question-hyperlink">${escaped(title)}</a></div>`,
    );
  const hot = titles.slice(15).map((title) => `<li class="dno"><a href="#h">${escaped(title)}</a></li>`);
  return `<div id="sidebar" class="show-votes" role="complementary"><div class="s-sidebarwidget"><h4>Linked</h4>${linked.join('')}</div><div id="hot-network-questions"><h4>Hot Network Questions</h4><ul>${hot.join('')}</ul></div></div>`;
}

/** As much of the site's look as layout and paint depend on. */
export const style = [
  '*{box-sizing:border-box}body{margin:0;font:15px/1.5 sans-serif;color:#232629}a{color:#0063bf;text-decoration:none}',
  '.d-none{display:none}.d-flex{display:flex;gap:8px}.container{display:flex;max-width:1264px;margin:0 auto}',
  '.s-topbar{position:sticky;top:0;height:50px;background:#f8f9f9;border-top:3px solid #f48225}',
  '.s-topbar--container,.s-navigation{display:flex;list-style:none;gap:8px}.left-sidebar{width:164px;flex-shrink:0}',
  '#content{flex:1;padding:24px;border-left:1px solid #d6d9dc;min-width:0;position:relative}',
  '#mainbar{width:calc(100% - 324px);float:left}#sidebar{width:300px;float:right}',
  '.post-layout{display:grid;grid-template-columns:max-content 1fr}.votecell{grid-row:1}',
  '.post-layout--left{padding-right:16px;width:60px}.post-layout--right{grid-column:2;min-width:0;padding-right:16px}',
  '.s-prose p{margin:0 0 1.1em}.s-prose blockquote{margin:0 8px 1em;padding:12px 12px 1px;border-left:4px solid #d6d9dc}',
  '.s-prose code{font:13px monospace;background:#f1f2f3;padding:2px 4px;border-radius:3px}.s-code-block code{padding:0}',
  '.s-code-block{background:#f6f6f6;padding:12px;overflow:auto;max-height:600px}.hljs-keyword{color:#015692}',
  '.hljs-string{color:#54790d}.hljs-comment{color:#656e77}.answer{padding:16px 0;border-bottom:1px solid #e3e6e8}',
  '.comments-list{list-style:none;margin:0;padding:0;display:table;width:100%}.comment{display:table-row;font-size:13px}',
  '.comment-actions,.comment-text{display:table-cell;padding:6px;border-bottom:1px solid #eee}',
  '.post-signature{display:inline-block;padding:8px;background:#eef;font-size:12px;width:200px}',
  '.gravatar-wrapper-32{width:32px;height:32px;background:#ccc}',
].join('');
