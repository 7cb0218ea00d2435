import type { Language } from './languages.ts';
import { either, matches, type Rule, rule, says } from './rule.ts';

const numberWords = says(
  'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen',
  'seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety',
  'hundred*, thousand*, million*, billion*, trillion*, dozen*',
);

/**
 * What speaks for looking a sentence up, and what against. Each has its reason; the evidence for its weight is
 * in `docs/claims.md`. Of two that hold, the one that counts more is named first, of equals the one above.
 */
const rules: readonly Rule[] = [
  // A number is right or wrong, and somebody has counted. One that numbers a list's item or is part of a name
  // ("Article 5", "Ubuntu 24.04") counts nothing.
  rule(
    'number',
    3,
    either(matches(/(?<![\w.])(?<!\S [A-Z][\w+-]* )[-−$€£]?\d(?![\d.]*(?:\)|\.\s))/), numberWords),
  ),
  // With its unit, rate or share it is a figure that stands in a table somewhere.
  rule(
    'measure',
    3,
    either(
      matches(/[$€£%]|\d\s?(?:km|kg|mph|[GM]W|[GMk]B|[GMk]?Hz)\b/),
      says(
        'percent*, per cent, per, dollar*, euro, euros, pounds, hundred*, thousand*, million*, billion*, trillion*',
        'rate of, number of, average, total, majority of, most of, half, a third, quarter of, twice',
        'double*, tripl*, times as',
      ),
    ),
  ),
  // A deed leaves a record: a vote, a treaty, a purchase, an attack.
  rule(
    'deed',
    2,
    says(
      'voted, signed, passed, vetoed, proposed, opposed, supported, promised, pledged, agreed, banned, invaded',
      'attacked, bombed, killed, murdered, died, created, built, founded, joined, won, refused, rejected, elected',
      'paid, spent, sold, bought, released, published, introduced, adopted, ratified, established, withdrew',
      'withdrawn, annexed, occupied, recogni[sz]ed, destroyed, arrested, convicted, sued, ruled, abolished, funded',
      'launched, discovered, invented, deployed, negotiated, offered, threatened',
    ),
  ),
  // What somebody said can be held against what is on record of it.
  rule(
    'attribution',
    2,
    says(
      'said, says, according to, claimed, claims that, (?:he|she|it|who) claims, told, reported, reports that, announced, states that, stated, wrote, writes',
      'testified, admitted, den(?:ies|ied), argue[sd], concluded, found that, shows that, showed, warned, indicated',
      'suggests that, declared, acknowledged, confirmed, insist(?:s|ed), called (?:for|it|him|them|her)',
    ),
  ),
  // What rose or fell was measured twice.
  rule(
    'change',
    2,
    says(
      'increas*, decreas*, rose, risen, fell, fallen, grew, grown, cut, cuts, reduc*, lost, gain*, gone up, gone down',
      'went up, went down, up from, down from, added, rais(?:ed|es|ing), lower(?:ed|s|ing), dropped, shrank, shrunk',
      'expanded, improved, declin*, worsened, slowed',
    ),
  ),
  // Two things that are compared can both be looked at.
  rule(
    'comparison',
    2,
    says(
      'than, as \\w+ as, lowest, highest, largest, biggest, smallest, longest, oldest, fewest, fastest, wealthiest',
      'richest, poorest, most, fewer, outnumber*, exceed*',
    ),
  ),
  // What has happened is settled, whoever tells it; what may happen is not.
  rule(
    'happened',
    2,
    either(
      matches(/(?<!\b(?:is|are|be|being|if|not) )\b[a-z]{3,}ed\b/),
      says(
        "was, were, had, did, wasn't, weren't, hadn't, didn't, has, hasn't, have been, went, took, came, gave, made",
        'became, began, held, sent, left, led, knew, thought, kept, brought, met, fought, broke, chose, spoke, stood',
      ),
    ),
  ),
  // It can be looked up whether something was so at a time that is named.
  rule(
    'date',
    1,
    says(
      "(?:1[5-9]|20)\\d\\d(?:'?s)?, January, February, April, June, July, August, September, October, November",
      'December, since, ago, until, last week, last month, last year, last decade, this year, weeks, months, years',
      'decade*, century, centuries, in history',
    ),
  ),
  // A cause is said to have an effect: others can look whether the effect came without it.
  rule(
    'cause',
    1,
    says(
      'because, caus(?:e|es|ed|ing), led to, leads to, leading to, result(?:s|ed)? (?:in|from|of), the result, due to',
      'thanks to, made possible, prevents, prevented, forced, allowed, triggered',
    ),
  ),
  // One counterexample decides.
  rule(
    'universal',
    1,
    says(
      'all, every, never, always, no one, nobody, none, only, everyone, everything, any, first, ever, entire',
    ),
  ),
  // Somebody said, or might say, that it is so.
  rule(
    'denial',
    1,
    says(
      "did not, didn't, was not, wasn't, were not, weren't, has not, hasn't, have not, haven't, had not, hadn't",
      "does not, doesn't, never, no longer, nobody, none of, there is no, there are no, there was no, without",
    ),
  ),
  // Records are kept of public matters.
  rule(
    'public',
    1,
    says(
      'government*, parliament*, congress, senate, court*, treat(?:y|ies), agreement*, bill, bills, law, laws',
      'legislation, budget*, tax, taxes, program, programs, programme*, polic(?:y|ies), constitution*, amendment*',
      'election*, union, part(?:y|ies), president*, minister*, senator*, governor*, administration*, department*',
      'states, countr(?:y|ies), population, military, army, troops, weapons, nuclear, war, wars, police, crime*',
      'econom*, deficit*, debt, spending, income*, jobs, wages, unemployment, inflation, trade, production, industr*',
      'compan(?:y|ies), business*, bank*, insurance, hospital*, oil, energy, stud(?:y|ies), research, data, statistics',
    ),
  ),
  // Whoever calls it a fact says that it can be checked.
  rule(
    'fact',
    1,
    says(
      'in fact, as a matter of fact, the fact, fact that, facts, record, evidence, actually, already, in reality',
      'proof, proven, known',
    ),
  ),
  // Whom or what to look up. A capital that begins the sentence names nobody.
  rule('name', 1, matches(/(?<=[a-z,;:"']\s)(?!I\b)[A-Z][\w.]+/)),
  // Enough is said to know what to look for.
  rule('long', 1, (sentence) => sentence.length > 90),

  // Too little is said.
  rule('short', -2, (sentence) => sentence.length < 40),
  // It asks.
  rule('question', -6, matches(/\?["')\]]*$/)),
  // What somebody believes is so because they believe it.
  rule(
    'opinion',
    -2,
    says(
      "I think, I don't think, I believe, I don't believe, we believe, I feel, I hope, I guess, I suppose, I would",
      "I'd, I wish, I agree, I doubt, I assume, I suspect, I know, I mean, I'm not, my view, my opinion",
      'my understanding, imo, imho, feel like',
    ),
  ),
  // It says of itself that it may be otherwise.
  rule(
    'hedge',
    -1,
    says(
      'seem*, probabl*, perhaps, maybe, might, would, could, may, possibl*, likely, presum*, apparently, supposed*',
      "arguably, I'm sure",
    ),
  ),
  // What ought to be is not what is.
  rule(
    'demand',
    -3,
    says(
      "should, ought, must, need, needs, have to, has to, got to, let's, let us, let me, want, wants, make sure, can",
      "cannot, can't, please",
    ),
  ),
  // Nobody can look up what has not happened yet.
  rule('future', -2, says("will, \\w+'ll, won't, going to, future, tomorrow, plan to, intend to")),
  // It tells of the writer, of whom mostly there is no record.
  rule('oneself', -4, says("I, me, my, mine, myself, I'm, I've, I'll, I'd")),
  // It may tell of the writer's own circle. A country says it too, so it weighs little.
  rule('ourselves', -1, says("we, us, our, ours, we're, we've, we'd")),
  // It speaks to somebody.
  rule('reader', -1, says("you, your, you're, you've, yours, yourself, thank, thanks")),
  // It praises or blames.
  rule(
    'judging',
    -1,
    says(
      'good, bad, wrong, the right, great, greatest, important, best, better, worse, worst, terrible, awful, strong',
      'fair, nice, interesting, stupid, reasonable, useful, beautiful, proud, love, freedom, hope, values',
    ),
  ),
  // It says what would be so, if.
  rule('condition', -1, says('if, unless, whether, suppose, imagine')),
  // It tells somebody what to do: it begins with the bare verb.
  rule(
    'instruction',
    -3,
    matches(
      /^\W*(?:(?:then|so|now|just|also|first|finally|next),? )?(?:use|try|add|check|click|open|look|see|make|take|put|go|run|install|remove|change|set|read|write|give|let|keep|do|don't|avoid|consider|note|remember|imagine|think|start|stop|turn|select|choose|download|ask|call|create|get|find|replace|press|wait|move|edit|thank|thanks|sorry)\b(?! (?:of|is|was|by)\b)/i,
    ),
  ),
  // It talks about the talk.
  rule(
    'talk',
    -2,
    says(
      '(?:this|your|my|the other|other|above) answers?, (?:this|your|my|the) question, the op, op, upvot*, downvot*',
      '(?:this|your|my) (?:comment|thread|post), this site, this forum, edit',
    ),
  ),
  // Code says what a machine should do.
  rule(
    'code',
    -4,
    matches(
      /\w\(\)|[{}]|=>|::|<\/?\w+>|\w+_\w+|\b[a-z]+[A-Z]\w+|[\w~]\/\w+\/\w|\w\.\w+\(|==|&&|;$|\s--\w|\\\w/,
    ),
  ),
  // What it is about stands in another sentence.
  rule(
    'leaning',
    -1,
    matches(/^\W*(?:(?:and|but|or|so|well),? )?(?:this|that|that's|it|it's|these|those|there's|here)\b/i),
  ),
  // What it says stands below.
  rule('leading', -2, matches(/:$/)),
  // It leaves open what is meant.
  rule(
    'vague',
    -1,
    says(
      'something, anything, thing, things, kind of, sort of, somebody, way, ways, issue, issues, question, questions',
      'answer, talk, talking, look, see, understand, tell, say, know, do, be',
    ),
  ),
];

export const english: Language = {
  rules,
  // Frequent in any English text, and words of no other language that is much written in these letters.
  functionWords: new Set(
    [
      'the of and to that is it for with are this be by not from have has which you they were their what when would',
      'there at but can if will could about than then your my its been his she',
    ].flatMap((some) => some.split(' ')),
  ),
};
