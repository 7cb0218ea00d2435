/**
 * What the fixtures show of the life of a thread, for the tests that follow posts through it. Each place is the
 * element of a post, or two: the post, and the element in it that holds its words.
 */
export interface FixtureLife {
  /** A post that answers another than the first; in a flat thread one that quotes or follows another. */
  readonly inner: Place;
  /** A post of two years later. */
  readonly late: Place;
  /** What is left of a post that was deleted or hidden. */
  readonly deleted: string | null;
  /** Which of these the engine's markup never has, and why. */
  readonly never?: Partial<Record<'nested' | 'deleted' | 'edited', string>>;
}
export type Place = readonly [post: string, words: string];

const flat = 'Its threads are flat: posts quote each other.';
const vanishes = 'What was deleted leaves nothing that a reader sees.';
const editsUntold = 'It tells nobody that a post was edited, or not when.';

/** By the fixture's folder and name. */
export const fixtureLives: Readonly<Record<string, FixtureLife>> = {
  'bbpress/fixture': {
    inner: ['.post-903', '.bbp-reply-content'],
    late: ['.post-1900', '.bbp-reply-content'],
    deleted: null,
    never: { deleted: vanishes },
  },
  'discourse/fixture': {
    inner: ['#post_7', '.cooked'],
    late: ['#post_6', '.cooked'],
    deleted: '#post_4',
  },
  'flarum/fixture': {
    inner: ['[data-number="3"]', '.Post-body'],
    late: ['[data-number="5"]', '.Post-body'],
    deleted: '[data-number="4"]',
    never: { nested: flat },
  },
  'fluxbb/fixture': {
    inner: ['#p902', '.postmsg'],
    late: ['#p1900', '.postmsg'],
    deleted: null,
    never: { nested: flat, deleted: vanishes },
  },
  'general/fixture': {
    inner: ['#reply-902', '.words'],
    late: ['#reply-1900', '.words'],
    deleted: null,
    never: { edited: 'Pages that it reads say it in too many ways.' },
  },
  'general/fixture-nested': {
    inner: ['#comment-903', '.said'],
    late: ['#comment-1900', '.said'],
    deleted: '#comment-904',
  },
  'github/fixture': {
    inner: ['[data-wrapper-timeline-id="IC_1"]', '.markdown-body'],
    late: ['#issuecomment-1900', '.js-comment-body'],
    deleted: '#issuecomment-1901',
    never: { edited: editsUntold },
  },
  'github/fixture-discussion': {
    inner: ['#discussioncomment-902', '.js-comment-body'],
    late: ['#discussioncomment-1900', '.js-comment-body'],
    deleted: '#discussioncomment-1901',
  },
  'hacker-news/fixture': {
    inner: ['[id="903"]', '.commtext'],
    late: ['[id="905"]', '.commtext'],
    deleted: '[id="904"]',
    never: { edited: editsUntold },
  },
  'invision/fixture': {
    inner: ['#elComment_902', '.ipsRichText'],
    late: ['#elComment_1900', '.ipsRichText'],
    deleted: '#elComment_901',
    never: { nested: flat },
  },
  'lemmy/fixture': {
    inner: ['#comment-903', '.md-div'],
    late: ['#comment-1900', '.md-div'],
    deleted: '#comment-904',
  },
  'lobsters/fixture': {
    inner: ['#c_aaa222', '.comment_text'],
    late: ['#c_aaa444', '.comment_text'],
    deleted: '#c_aaa333',
  },
  'mastodon/fixture': {
    inner: ['.detailed-status', '.status__content__text'],
    late: ['[data-id="114999999999999999"]', '.status__content__text'],
    deleted: '[data-id="111222333444555668"]',
    never: { nested: 'It shows what answers what by its order alone.' },
  },
  'mybb/fixture': {
    inner: ['#post_902', '.post_body'],
    late: ['#post_1900', '.post_body'],
    deleted: '#post_901',
    never: { nested: flat },
  },
  'nodebb/fixture': {
    inner: ['[data-pid="903"]', '[component="post/content"]'],
    late: ['[data-pid="1900"]', '[component="post/content"]'],
    deleted: '[data-pid="901"]',
  },
  'phpbb/fixture': {
    inner: ['#p902', '.content'],
    late: ['#p1900', '.content'],
    deleted: '#p901',
    never: { nested: flat },
  },
  'quora/fixture': {
    inner: ['.dom_annotate_question_answer_item_0', '.qu-userSelect--text'],
    late: ['.dom_annotate_question_answer_item_2', '.qu-userSelect--text'],
    deleted: null,
    never: { nested: 'Answers stand under the question only.', deleted: vanishes, edited: editsUntold },
  },
  'reddit/fixture': {
    inner: ['[thingid="t1_kaa2"]', '[slot="comment"]'],
    late: ['[thingid="t1_kaa4"]', '[slot="comment"]'],
    deleted: '[thingid="t1_kaa3"] > details > [slot="comment"]',
  },
  'reddit/fixture-old': {
    inner: ['#thing_t1_kaa2', '.md'],
    late: ['#thing_t1_kaa4', '.md'],
    deleted: '#thing_t1_kaa3',
  },
  'slashdot/fixture': {
    inner: ['#tree_903', '#comment_body_903'],
    late: ['#tree_1900', '#comment_body_1900'],
    deleted: '#tree_904',
    never: { edited: 'Nobody can edit what she posted.' },
  },
  'smf/fixture': {
    inner: ['.windowbg2', '.inner'],
    late: ['#msg1900', '.inner'],
    deleted: null,
    never: { nested: flat, deleted: vanishes },
  },
  'stack-exchange/fixture': {
    inner: ['#comment-9005', '.comment-copy'],
    late: ['#answer-4104', '.js-post-body'],
    deleted: null,
    never: { deleted: 'Whom it shows a deleted answer can mark it like others.' },
  },
  'vanilla/fixture': {
    inner: ['#Comment_41', '.Message'],
    late: ['#Comment_1900', '.Message'],
    deleted: '#Comment_42',
    never: { nested: flat },
  },
  'vbulletin/fixture': {
    inner: ['#post_902', '.postcontent'],
    late: ['[data-node-id="1900"]', '.js-post__content-text'],
    deleted: '#post_903',
    never: { nested: flat },
  },
  'woltlab/fixture': {
    inner: ['#post902', '.messageText'],
    late: ['#post1900', '.messageText'],
    deleted: '#post901',
    never: { nested: flat },
  },
  'xenforo/fixture': {
    inner: ['#js-post-902', '.bbWrapper'],
    late: ['#js-post-1900', '.bbWrapper'],
    deleted: '#js-post-901',
  },
  'xenforo/fixture-cards': {
    inner: ['#js-post-903', '.bbWrapper'],
    late: ['#js-post-1900', '.bbWrapper'],
    deleted: '#js-post-904',
  },
  'zhihu/fixture': {
    inner: ['[name="902"]', '.RichText'],
    late: ['[name="1900"]', '.RichText'],
    deleted: null,
    never: { nested: 'Answers stand under the question only.', deleted: vanishes },
  },
};
