import { type Answer, page } from './answer.ts';
import { html, lens, lighthouse, manyWords, paragraphs, rule, signal } from './prose.ts';

const whole = paragraphs(lighthouse);
const with_ = (from: string, to: string) => page(html(whole.replace(from, to)));
const script = '<script src="/app.js"></script>';

/** Pages whose words are told by their markup, or hidden in it. */
export const markup: Readonly<Record<string, Answer>> = {
  plain: page(html(whole)),
  'no-tags-closed': page(`<title>Carrow Point</title><p>${lighthouse.join('<p>')}`),
  entities: page(
    html(
      paragraphs([
        ...lighthouse.slice(0, 3),
        'The caf&eacute; below the tower sells &ldquo;fish &amp; chips&rdquo;&nbsp;&mdash; for &pound;6 &#8211; to whoever doesn&rsquo;t bring their own.',
      ]),
    ),
  ),
  'tags-in-words': with_(
    'must never be left alone',
    'm<b>ust nev</b>er be l<a href="/l"><i>ef</i>t</a> al<wbr>one',
  ),
  breaks: page(html(`<p>${lighthouse.join('<br>\n')}</p>`)),
  table: page(
    html(
      `${whole}<table><tr><th>Year<th>Ships lost<th>Keeper</tr><tr><td>1846<td>eleven ships<td>none</tr><tr><td>1848<td>two ships<td>Agnes Hale</tr></table>`,
    ),
  ),
  footnotes: with_(
    'must never be left alone, and',
    'must never<sup><a href="#n1">[1]</a></sup> be left alone,<sup id="r2"><a href="#n2">2</a></sup> and',
  ),
  powers: with_('240 pounds', '10<sup>6</sup> pounds'),
  hidden: with_(
    'must never be left alone',
    'must never <span style="display:none">under any weather</span><span hidden>or other</span> be left alone',
  ),
  'hidden-only': page(
    html(`${paragraphs([lighthouse[0], lighthouse[2], lighthouse[3]])}<div hidden>${rule}</div>`),
  ),
  'in-script': page(
    html(
      `${paragraphs([lighthouse[0], lighthouse[2], lighthouse[3]])}<script>const said = "${rule}";</script>`,
    ),
  ),
  'navigation-only': page(
    html(`<nav><a href="/">${rule}</a></nav>${paragraphs([lighthouse[0], lighthouse[2], lighthouse[3]])}`),
  ),
  lazy: page(html(`<div id="app">Loading …</div>${script}`)),
  'lazy-with-noscript': page(html(`<div id="app"></div>${script}<noscript>${whole}</noscript>`)),
  frame: page(
    html(
      `${paragraphs([lighthouse[0], lighthouse[2], lighthouse[3]])}<iframe src="/plain" srcdoc="${whole}"></iframe>`,
    ),
  ),
  twice: page(html(`${whole}<hr>${whole}`)),
  comments: page(
    html(
      `<article>${whole}</article><section class="comments"><p>I do not think that the herring ever cared about the signal, and my grandfather agreed. – Tom</p></section>`,
    ),
  ),
  list: page(
    html(
      `${whole}<ol><li>Trim the wick before sunset.<li>Wind the clock every four hours.<li>Never let the lamp go out.</ol>`,
    ),
  ),
  poem: page(
    html(
      `${whole}<pre>O lamp that stands where no one stands,\n    and burns for those at sea,\nkeep thou the rocks, keep thou the sands,\n    and leave the night to me.</pre>`,
    ),
  ),
  quoting: page(
    html(`${whole}<blockquote>She said: “I saw it <em>twice</em>, and nobody’s lamp is green.”</blockquote>`),
  ),
  edited: with_('must never be left alone', 'may be left alone'),
  archived: page(
    html(
      `<div id="wm-ipp-base"><form>Go <input value="http://carrow.example/"></form><p>Captured 12 times between 2009 and 2019</p></div><div>${whole}</div><!-- FILE ARCHIVED ON 2019 -->`,
    ),
  ),
  big: page(html(`${paragraphs(manyWords(180_000).split('. '))}${whole}`)),
  long: page(html(paragraphs(manyWords(2_400).split('. ')))),
  empty: page(''),
  'no-words': page(html('<img src="/tower.jpg" alt="">')),
  'very-short': page(html('<p>Closed on Mondays and in winter.</p>')),
  'soft-404': page(
    html('<h1>Page not found</h1><p>Sorry, we could not find what you were looking for. Try our search.</p>'),
  ),
  'login-wall': page(
    html(
      `<h1>Sign in to read on</h1><p>${lighthouse[0]}</p><form><label>Name <input></label><label>Password <input type="password"></label><button>Sign in</button></form>${script}`,
    ),
  ),
  'cookie-wall': page(
    html(
      `<dialog open><h1>We value your privacy</h1><p>We and our partners store and read information on a device. You may accept or refuse.</p><button>Accept all</button></dialog>${script}`,
    ),
  ),
  'cookie-banner': page(
    html(`<div role="dialog"><p>We use cookies. <button>Accept</button></p></div>${whole}${script}`),
  ),
  reworded: page(
    html(
      `${paragraphs(lighthouse.filter((text) => !text.includes(signal)))}<p>When in 1871 a fog signal was finally added to it, many fishermen complained loudly that its noise drove all herring away.</p>`,
    ),
  ),
  'other-numbers': page(html(whole.replace(lens, lens.replace('240', '2,400')))),
  'other-name': page(html(whole.replace('Agnes Hale', 'Agatha Hall'))),
};
