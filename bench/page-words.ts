/** The words of `page-prose.ts`. Their order is part of the pages: the early ones of most lists are drawn more often. */

export const nouns = listed(`
  study|result|answer|question|example|source|number|paper|problem|error|function|value|query|index|
  table|request|server|browser|page|cache|thread|process|memory|claim|evidence|author|journal|sample|
  trial|patient|dose|risk|effect|vaccine|protein|vitamin|diet|sugar|water|temperature|pressure|energy|
  battery|engine|fuel|carbon|climate|ocean|river|city|government|law|court|contract|tax|market|price|
  wage|bank|loan|interest|rate|survey|population|country|border|war|treaty|empire|king|church|language|
  grammar|verb|noun|accent|dictionary|translation|poem|novel|letter|manuscript|archive|museum|
  photograph|film|camera|lens|sensor|pixel|colour|font|layout|margin|browser extension|package|
  compiler|type|variable|loop|array|object|string|pointer|buffer|socket|packet|router|firewall|
  certificate|password|hash|signature|key|token|session|cookie|header|body|script|style|selector|
  element|node|tree|graph|path|edge|vertex|matrix|vector|tensor|gradient|model|dataset|benchmark|
  baseline|metric|variance|median|mean|deviation|distribution|hypothesis|theory|proof|lemma|theorem|
  axiom|set|group|ring|field|space|metric space|sequence|limit|series|integral|derivative|equation|
  solution|root|coefficient|constant|parameter|argument|return value|exception|stack trace|log file|
  configuration|environment|container|image|volume|cluster|replica|shard|partition|transaction|lock|
  deadlock|race condition|latency|throughput|bandwidth|disk|controller|driver|kernel|scheduler|
  interrupt|register|instruction|pipeline|branch|commit|merge|release|version|dependency|licence|
  patent|standard|specification|draft|committee|vendor|customer|product|support ticket|manual|guide|
  tutorial|chapter|footnote|citation|quotation|reference|bibliography|editor|publisher|reviewer|
  moderator|user|member|account|profile|badge|reputation|vote|comment|edit|revision|rollback|flag|tag|
  category|forum|thread starter|newspaper|headline|reporter|interview|witness|testimony|record|
  document|report|statement|press release|rumour|myth|hoax|fallacy|bias|assumption|premise|conclusion|
  inference|analogy|counterexample|exception to the rule|threshold|margin of error|confidence interval|
  control group|placebo|side effect|symptom|diagnosis|treatment|surgery|hospital|doctor|nurse|
  insurance|pension|budget|deficit|inflation|currency|exchange rate|tariff|subsidy|export|import|
  harvest|crop|soil|fertiliser|insect|species|habitat|genome|cell|enzyme|bacterium|virus|antibody|
  receptor|neuron|cortex|reflex|memory trace|sleep|dream|habit|emotion|childhood|teacher|classroom|
  exam|degree|university|laboratory|microscope|telescope|satellite|orbit|planet|asteroid|galaxy|
  telescope array|wavelength|frequency|signal|noise|filter|amplifier|resistor|capacitor|circuit|
  solder joint|connector|cable|fuse|transformer|motor|gear|bearing|shaft|valve|pump|pipe|tank|boiler|
  concrete|steel|timber|brick|foundation|roof|window|insulation|ventilation|staircase|elevator|bridge|
  tunnel|railway|station|airport|runway|aircraft|wing|propeller|pilot|passenger|ticket|schedule|delay|
  refund|warranty
`);

export const adjectives = listed(`
  correct|wrong|simple|common|recent|old|small|large|significant|negligible|misleading|accurate|
  reliable|dubious|official|unofficial|public|private|typical|rare|relevant|irrelevant|peer-reviewed|
  anecdotal|statistical|empirical|theoretical|practical|local|global|modern|medieval|digital|physical|
  chemical|legal|medical|financial|historical|cultural|linguistic|sensitive|robust|fragile|expensive|
  cheap|fast|slow|safe|unsafe|stable|unstable|explicit|implicit|synchronous|asynchronous|immutable|
  mutable|recursive|linear|quadratic|exponential|asymptotic|continuous|discrete|finite|infinite|empty|
  full|partial|complete|obsolete|deprecated|undocumented|well known|poorly understood|widely cited|
  often repeated|long-standing|short-lived|seasonal|annual|daily|average|median|maximum|minimum|
  independent|correlated|causal|accidental|deliberate|careful|careless|honest|vague|precise|ambiguous|
  obvious|subtle|plausible|implausible|unlikely|remarkable|ordinary|strange|familiar|foreign|domestic|
  rural|urban|northern|southern|eastern|western
`);

export const presentVerbs = listed(`
  shows|contradicts|supports|requires|returns|ignores|replaces|breaks|improves|reduces|increases|
  measures|estimates|overstates|understates|describes|mentions|confuses|explains|predicts|prevents|
  causes|avoids|allows|forbids|contains|lacks|cites|quotes|misquotes|summarises|exaggerates|
  underestimates|depends on|relies on|differs from|resembles|follows|precedes|affects|controls|blocks|
  triggers|loads|stores|parses|renders|validates|rejects|accepts|copies|shares|locks|releases|
  allocates|frees|sorts|filters|merges|splits|encodes|decodes|compresses|encrypts|signs|verifies|
  publishes|retracts|revises|reviews|disputes|confirms|refutes|assumes|implies|excludes|includes|
  covers|omits|introduces|removes|documents|deprecates
`);

export const verbs = listed(`
  check|verify|measure|compare|read|quote|cite|avoid|replace|test|profile|cache|copy|update|remove|add|
  explain|consider|ignore|reject|accept|assume|prove|rewrite|reproduce|install|configure|disable|
  enable|inspect|monitor|document|translate|estimate|calculate|count|publish|review
`);

export const adverbs = listed(`
  usually|rarely|often|almost never|in practice|in theory|apparently|probably|certainly|technically|
  historically|statistically|in most cases|by default|at first sight|on average|since then|before that|
  nowadays|in hindsight|as far as I know|to be fair|strictly speaking|in my experience|
  for what it is worth|surprisingly|unfortunately|ironically|in the long run|at least in Europe|
  outside the laboratory|under load|after the update
`);

export const authorities = listed(`
  the World Health Organization|the original author|the second edition|the Ministry of Transport|
  a group at the University of Leiden|the standards committee|the 1987 census|
  the Journal of Applied Statistics|the release notes|the official documentation|a court in Hamburg|
  the national archive|the vendor|the Royal Society|the accepted answer|the linked thread|
  most textbooks|my former employer|the European Commission|the local newspaper|
  an engineer on the mailing list|the 2014 meta-analysis|the Oxford English Dictionary|
  the previous maintainer|the insurance company|NASA|the Bureau of Labor Statistics|a retired judge|
  the museum's catalogue|the defence
`);

export const codeWords = listed(`
  Array.from|useEffect|SELECT *|O(n log n)|malloc()|git rebase|null|undefined|--force|sudo|std::vector|
  async/await|requestAnimationFrame|INNER JOIN|0x7fff|localhost:8080|fsync()|br|innerHTML|
  position: sticky|try/except|__init__|kubectl|NaN|UTF-8|SIGTERM|Promise.all|DISTINCT|grep -r|
  chmod 644
`);

export const openings = listed(`
  However|In fact|Moreover|On the other hand|For example|As a result|To put it differently|That said|
  Note that|Even so|Similarly|By contrast|In short|First of all|Second|Finally|Of course|Admittedly|
  Worse|More importantly
`);

function listed(words: string): readonly string[] {
  return words.trim().split(/\s*\|\s*/);
}
