/** Archives, libraries, statistics, law, reference works, wikis, and what scholars publish. */
export const knowledge = `
Archives and libraries
archives.gov | library-archive | National Archives of the United States | National archive of the United States, on a government host. | 2026-11-23
nationalarchives.gov.uk | library-archive | The National Archives | National archive of the United Kingdom, on a government host. | 2026-11-23
loc.gov | library-archive | Library of Congress | National library of the United States, on a government host. | 2026-11-23
history.state.gov | library-archive | Office of the Historian | Publishes diplomatic documents of the United States, on a government host. | 2026-11-23
nsarchive.gwu.edu | library-archive | National Security Archive | Collects declassified documents; a research body at George Washington University. | 2026-11-23
nsarchive2.gwu.edu | library-archive | National Security Archive | Collects declassified documents; a research body at George Washington University. | 2026-11-23
digitalarchive.wilsoncenter.org | library-archive | Wilson Center Digital Archive | Collects documents from archives of many countries, in translation. | 2026-11-23
archive.org | library-archive | Internet Archive | Keeps copies of books, recordings and web pages that others have made. | 2026-11-23
archive.ph | library-archive | archive.today | Keeps copies of pages that others have made. | 2026-11-23
archive.today | library-archive | archive.today | Keeps copies of pages that others have made. | 2026-11-23
archive.is | library-archive | archive.today | Keeps copies of pages that others have made. | 2026-11-23
archive.fo | library-archive | archive.today | Keeps copies of pages that others have made. | 2026-11-23
archive.li | library-archive | archive.today | Keeps copies of pages that others have made. | 2026-11-23
archive.md | library-archive | archive.today | Keeps copies of pages that others have made. | 2026-11-23
archive.vn | library-archive | archive.today | Keeps copies of pages that others have made. | 2026-11-23
perma.cc | library-archive | Perma.cc | Keeps copies of pages that others have made; run by Harvard's law library. | 2026-11-23
ghostarchive.org | library-archive | Ghostarchive | Keeps copies of pages that others have made. | 2026-11-23
webcitation.org | library-archive | WebCite | Keeps copies of pages that others have made. | 2026-11-23
trove.nla.gov.au | library-archive | Trove | Digitised newspapers and books of others, on the host of Australia's national library. | 2026-11-23
nla.gov.au | library-archive | National Library of Australia | National library of Australia, on a government host. | 2026-11-23
naa.gov.au | library-archive | National Archives of Australia | National archive of Australia, on a government host. | 2026-11-23
natlib.govt.nz | library-archive | National Library of New Zealand | National library of New Zealand, on a government host. | 2026-11-23
paperspast.natlib.govt.nz | library-archive | Papers Past | Digitised newspapers of others, on the host of New Zealand's national library. | 2026-11-23
bac-lac.gc.ca | library-archive | Library and Archives Canada | National library and archive of Canada, on a government host. | 2026-11-23
bl.uk | library-archive | British Library | National library of the United Kingdom. | 2026-11-23
bnf.fr | library-archive | Bibliothèque nationale de France | National library of France. | 2026-11-23
gallica.bnf.fr | library-archive | Gallica | Digitised books and newspapers of others, by France's national library. | 2026-11-23
dnb.de | library-archive | Deutsche Nationalbibliothek | National library of Germany. | 2026-11-23
bundesarchiv.de | library-archive | Bundesarchiv | National archive of Germany. | 2026-11-23
europeana.eu | library-archive | Europeana | Shows the collections of European archives, libraries and museums. | 2026-11-23
hathitrust.org | library-archive | HathiTrust | Digitised books of research libraries. | 2026-11-23
gutenberg.org | library-archive | Project Gutenberg | Books out of copyright, as text. | 2026-11-23
dp.la | library-archive | Digital Public Library of America | Shows the collections of American archives, libraries and museums. | 2026-11-23
books.google.com | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-23
openlibrary.org | library-archive | Open Library | Catalogue and lending library of the Internet Archive. | 2026-11-23
worldcat.org | library-archive | WorldCat | Catalogue of libraries' holdings. | 2026-11-23
founders.archives.gov | library-archive | Founders Online | Papers of the founders of the United States, on a government host. | 2026-11-23
presidency.ucsb.edu | library-archive | The American Presidency Project | Collects presidents' documents, at a university. | 2026-11-23
avalon.law.yale.edu | library-archive | Avalon Project | Collects documents of law and diplomacy, at a university. | 2026-11-23
marxists.org | library-archive | Marxists Internet Archive | Collects texts of Marxist authors, by its own description. | 2026-11-23
cia.gov/readingroom | library-archive | CIA Reading Room | Declassified documents of the agency itself. | 2026-11-23
vault.fbi.gov | library-archive | FBI Vault | Released documents of the agency itself. | 2026-11-23
wikileaks.org | library-archive | WikiLeaks | Publishes documents that others have passed to it. | 2026-11-23

Statistics
census.gov | statistics-office | United States Census Bureau | Statistical office of the United States, on a government host. | 2026-11-23
bls.gov | statistics-office | Bureau of Labor Statistics | Statistical office of the United States, on a government host. | 2026-11-23
bea.gov | statistics-office | Bureau of Economic Analysis | Statistical office of the United States, on a government host. | 2026-11-23
eia.gov | statistics-office | Energy Information Administration | Statistical office of the United States, on a government host. | 2026-11-23
nces.ed.gov | statistics-office | National Center for Education Statistics | Statistical office of the United States, on a government host. | 2026-11-23
fred.stlouisfed.org | statistics-office | FRED | Collects statistics; run by the Federal Reserve Bank of St. Louis. | 2026-11-23
ons.gov.uk | statistics-office | Office for National Statistics | Statistical office of the United Kingdom, on a government host. | 2026-11-23
statcan.gc.ca | statistics-office | Statistics Canada | Statistical office of Canada, on a government host. | 2026-11-23
abs.gov.au | statistics-office | Australian Bureau of Statistics | Statistical office of Australia, on a government host. | 2026-11-23
stats.govt.nz | statistics-office | Stats NZ | Statistical office of New Zealand, on a government host. | 2026-11-23
cso.ie | statistics-office | Central Statistics Office | Statistical office of Ireland. | 2026-11-23
destatis.de | statistics-office | Statistisches Bundesamt | Statistical office of Germany. | 2026-11-23
insee.fr | statistics-office | INSEE | Statistical office of France. | 2026-11-23
istat.it | statistics-office | Istat | Statistical office of Italy. | 2026-11-23
ine.es | statistics-office | INE | Statistical office of Spain. | 2026-11-23
cbs.nl | statistics-office | Statistics Netherlands | Statistical office of the Netherlands. | 2026-11-23
scb.se | statistics-office | Statistics Sweden | Statistical office of Sweden. | 2026-11-23
ssb.no | statistics-office | Statistics Norway | Statistical office of Norway. | 2026-11-23
dst.dk | statistics-office | Statistics Denmark | Statistical office of Denmark. | 2026-11-23
stat.fi | statistics-office | Statistics Finland | Statistical office of Finland. | 2026-11-23
bfs.admin.ch | statistics-office | Federal Statistical Office | Statistical office of Switzerland, on a government host. | 2026-11-23
stat.gov.pl | statistics-office | Statistics Poland | Statistical office of Poland, on a government host. | 2026-11-23
rosstat.gov.ru | statistics-office | Rosstat | Statistical office of Russia, on a government host. | 2026-11-23
ukrstat.gov.ua | statistics-office | State Statistics Service of Ukraine | Statistical office of Ukraine, on a government host. | 2026-11-23
stats.gov.cn | statistics-office | National Bureau of Statistics of China | Statistical office of China, on a government host. | 2026-11-23
stat.go.jp | statistics-office | Statistics Bureau of Japan | Statistical office of Japan, on a government host. | 2026-11-23
ibge.gov.br | statistics-office | IBGE | Statistical office of Brazil, on a government host. | 2026-11-23
ourworldindata.org | research-index | Our World in Data | Collects and explains figures of others; a charity with the University of Oxford. | 2026-11-23
statista.com | research-index | Statista | Sells collected figures of others. | 2026-11-23

Law
legislation.gov.uk | law-database | legislation.gov.uk | Publishes the law of the United Kingdom, on a government host. | 2026-11-23
govinfo.gov | law-database | govinfo | Publishes the law and documents of the United States, on a government host. | 2026-11-23
ecfr.gov | law-database | eCFR | Publishes the federal regulations of the United States, on a government host. | 2026-11-23
federalregister.gov | law-database | Federal Register | Official journal of the United States, on a government host. | 2026-11-23
uscode.house.gov | law-database | United States Code | Publishes the federal law of the United States. | 2026-11-23
constitution.congress.gov | law-database | Constitution Annotated | Text of the constitution of the United States, annotated for its Congress. | 2026-11-23
law.cornell.edu | law-database | Legal Information Institute | Publishes law and judgments, at a university. | 2026-11-23
law.justia.com | law-database | Justia | Publishes law and judgments of the United States. | 2026-11-23
supreme.justia.com | law-database | Justia | Publishes judgments of the Supreme Court of the United States. | 2026-11-23
courtlistener.com | law-database | CourtListener | Publishes judgments and court records; run by the Free Law Project. | 2026-11-23
oyez.org | law-database | Oyez | Publishes records of the Supreme Court of the United States. | 2026-11-23
bailii.org | law-database | BAILII | Publishes judgments of the United Kingdom and Ireland. | 2026-11-23
canlii.org | law-database | CanLII | Publishes law and judgments of Canada. | 2026-11-23
austlii.edu.au | law-database | AustLII | Publishes law and judgments of Australia, at universities. | 2026-11-23
laws-lois.justice.gc.ca | law-database | Justice Laws Website | Publishes the law of Canada, on a government host. | 2026-11-23
legislation.gov.au | law-database | Federal Register of Legislation | Publishes the law of Australia, on a government host. | 2026-11-23
legislation.govt.nz | law-database | New Zealand Legislation | Publishes the law of New Zealand, on a government host. | 2026-11-23
irishstatutebook.ie | law-database | Irish Statute Book | Publishes the law of Ireland, for its government. | 2026-11-23
gesetze-im-internet.de | law-database | Gesetze im Internet | Publishes the federal law of Germany, for its government. | 2026-11-23
legifrance.gouv.fr | law-database | Légifrance | Publishes the law of France, on a government host. | 2026-11-23
boe.es | law-database | Boletín Oficial del Estado | Official journal of Spain. | 2026-11-23
normattiva.it | law-database | Normattiva | Publishes the law of Italy, for its government. | 2026-11-23
fedlex.admin.ch | law-database | Fedlex | Publishes the federal law of Switzerland, on a government host. | 2026-11-23
pravo.gov.ru | law-database | Official Internet Portal of Legal Information | Official journal of Russia, on a government host. | 2026-11-23
worldlii.org | law-database | WorldLII | Publishes law and judgments of many countries, at universities. | 2026-11-23
constituteproject.org | law-database | Constitute | Publishes the constitutions of the world. | 2026-11-23

Reference works
britannica.com | reference | Encyclopædia Britannica | Encyclopedia with named editors. | 2026-11-23
oxfordreference.com | reference | Oxford Reference | Dictionaries and handbooks of Oxford University Press. | 2026-11-23
plato.stanford.edu | reference | Stanford Encyclopedia of Philosophy | Encyclopedia with signed entries, at a university. | 2026-11-23
iep.utm.edu | reference | Internet Encyclopedia of Philosophy | Encyclopedia with signed entries, at a university. | 2026-11-23
merriam-webster.com | reference | Merriam-Webster | Dictionary. | 2026-11-23
oed.com | reference | Oxford English Dictionary | Dictionary. | 2026-11-23
dictionary.com | reference | Dictionary.com | Dictionary. | 2026-11-23
dictionary.cambridge.org | reference | Cambridge Dictionary | Dictionary of Cambridge University Press. | 2026-11-23
collinsdictionary.com | reference | Collins Dictionary | Dictionary. | 2026-11-23
etymonline.com | reference | Online Etymology Dictionary | Dictionary of word histories by one author. | 2026-11-23
duden.de | reference | Duden | Dictionary. | 2026-11-23
larousse.fr | reference | Larousse | Dictionary and encyclopedia. | 2026-11-23
treccani.it | reference | Treccani | Dictionary and encyclopedia. | 2026-11-23
cia.gov/the-world-factbook | reference | The World Factbook | Handbook of countries by an agency of the United States. | 2026-11-23
mathworld.wolfram.com | reference | MathWorld | Encyclopedia of mathematics by a software company. | 2026-11-23
snl.no | reference | Store norske leksikon | Encyclopedia with signed entries. | 2026-11-23
encyclopedia.com | reference | Encyclopedia.com | Shows entries of encyclopedias by others. | 2026-11-23
mayoclinic.org | reference | Mayo Clinic | Handbook of diseases by a hospital. | 2026-11-23
medlineplus.gov | reference | MedlinePlus | Handbook of health by a library of the United States government. | 2026-11-23

Wikis
wikipedia.org | wiki | Wikipedia | Open-edit encyclopedia; entries cite their own sources. | 2026-11-23
wiktionary.org | wiki | Wiktionary | Open-edit dictionary. | 2026-11-23
wikidata.org | wiki | Wikidata | Open-edit collection of data; statements cite their own sources. | 2026-11-23
wikisource.org | wiki | Wikisource | Open-edit collection of texts that others have written. | 2026-11-23
wikiquote.org | wiki | Wikiquote | Open-edit collection of quotations; entries cite their own sources. | 2026-11-23
wikinews.org | wiki | Wikinews | Open-edit news. | 2026-11-23
wikibooks.org | wiki | Wikibooks | Open-edit textbooks. | 2026-11-23
wikiversity.org | wiki | Wikiversity | Open-edit learning material. | 2026-11-23
wikivoyage.org | wiki | Wikivoyage | Open-edit travel guide. | 2026-11-23
commons.wikimedia.org | wiki | Wikimedia Commons | Open-edit collection of pictures and recordings. | 2026-11-23
meta.wikimedia.org | wiki | Meta-Wiki | Open-edit wiki of the Wikimedia communities. | 2026-11-23
rationalwiki.org | wiki | RationalWiki | Open-edit wiki. | 2026-11-23
conservapedia.com | wiki | Conservapedia | Open-edit wiki. | 2026-11-23
citizendium.org | wiki | Citizendium | Wiki whose editors use their own names. | 2026-11-23
ballotpedia.org | reference | Ballotpedia | Encyclopedia of American elections with its own staff. | 2026-11-23
tvtropes.org | wiki | TV Tropes | Open-edit wiki. | 2026-11-23

Preprints
arxiv.org | preprint | arXiv | Papers as their authors hand them in, before review. | 2026-11-23
biorxiv.org | preprint | bioRxiv | Papers as their authors hand them in, before review. | 2026-11-23
medrxiv.org | preprint | medRxiv | Papers as their authors hand them in, before review. | 2026-11-23
chemrxiv.org | preprint | ChemRxiv | Papers as their authors hand them in, before review. | 2026-11-23
ssrn.com | preprint | SSRN | Papers as their authors hand them in, before review. | 2026-11-23
osf.io/preprints | preprint | OSF Preprints | Papers as their authors hand them in, before review. | 2026-11-23
preprints.org | preprint | Preprints.org | Papers as their authors hand them in, before review. | 2026-11-23
researchsquare.com | preprint | Research Square | Papers as their authors hand them in, before review. | 2026-11-23
eprint.iacr.org | preprint | Cryptology ePrint Archive | Papers as their authors hand them in, before review. | 2026-11-23
philpapers.org | research-index | PhilPapers | Catalogue of papers by others. | 2026-11-23
nber.org/papers | preprint | NBER working papers | Papers as their authors hand them in, before review. | 2026-11-23

Indexes and repositories of papers
pubmed.ncbi.nlm.nih.gov | research-index | PubMed | Catalogue of papers by others, on a government host. | 2026-11-23
ncbi.nlm.nih.gov | research-index | NCBI | Catalogue and copies of papers by others, on a government host. | 2026-11-23
pmc.ncbi.nlm.nih.gov | research-index | PubMed Central | Copies of papers by others, on a government host. | 2026-11-23
europepmc.org | research-index | Europe PMC | Catalogue and copies of papers by others. | 2026-11-23
scholar.google.com | research-index | Google Scholar | Catalogue of papers by others. | 2026-11-23
semanticscholar.org | research-index | Semantic Scholar | Catalogue of papers by others. | 2026-11-23
researchgate.net | research-index | ResearchGate | Papers that their authors upload. | 2026-11-23
academia.edu | research-index | Academia.edu | Papers that their authors upload; a company, not a university. | 2026-11-23
jstor.org | research-index | JSTOR | Copies of journals and books by others. | 2026-11-23
muse.jhu.edu | research-index | Project MUSE | Copies of journals and books by others, at a university. | 2026-11-23
core.ac.uk | research-index | CORE | Copies of papers by others, at a university. | 2026-11-23
hal.science | research-index | HAL | Papers that their authors upload, run by French research bodies. | 2026-11-23
zenodo.org | research-index | Zenodo | Papers and data that their authors upload, run by CERN. | 2026-11-23
figshare.com | research-index | Figshare | Papers and data that their authors upload. | 2026-11-23
osf.io | research-index | Open Science Framework | Papers and data that their authors upload. | 2026-11-23
dataverse.harvard.edu | research-index | Harvard Dataverse | Data that their authors upload, at a university. | 2026-11-23
doi.org | research-index | DOI | Sends on to the publisher that registered the work. | 2026-11-23
hdl.handle.net | research-index | Handle.Net | Sends on to the repository that registered the work. | 2026-11-23
orcid.org | research-index | ORCID | Register of researchers. | 2026-11-23
crossref.org | research-index | Crossref | Register of works and their DOIs. | 2026-11-23
clinicaltrials.gov | research-index | ClinicalTrials.gov | Register of studies by others, on a government host. | 2026-11-23
cochranelibrary.com | academic-publisher | Cochrane Library | Publishes reviews of medical studies. | 2026-11-23
eric.ed.gov | research-index | ERIC | Catalogue of papers by others, on a government host. | 2026-11-23
adsabs.harvard.edu | research-index | Astrophysics Data System | Catalogue of papers by others, at a university. | 2026-11-23
persee.fr | research-index | Persée | Copies of journals by others. | 2026-11-23
cairn.info | research-index | Cairn.info | Copies of journals and books by others. | 2026-11-23
dialnet.unirioja.es | research-index | Dialnet | Catalogue of papers by others, at a university. | 2026-11-23
scielo.org | research-index | SciELO | Copies of journals by others. | 2026-11-23
cyberleninka.ru | research-index | CyberLeninka | Copies of journals by others. | 2026-11-23
retractionwatch.com | research-index | Retraction Watch | Reports on papers that were withdrawn. | 2026-11-23

Publishers of scholarly work
nature.com | academic-publisher | Nature | Publishes scholarly journals. | 2026-11-23
science.org | academic-publisher | Science | Publishes scholarly journals. | 2026-11-23
sciencedirect.com | academic-publisher | ScienceDirect | Publishes scholarly journals and books. | 2026-11-23
springer.com | academic-publisher | Springer | Publishes scholarly journals and books. | 2026-11-23
wiley.com | academic-publisher | Wiley | Publishes scholarly journals and books. | 2026-11-23
tandfonline.com | academic-publisher | Taylor & Francis | Publishes scholarly journals. | 2026-11-23
routledge.com | academic-publisher | Routledge | Publishes scholarly books. | 2026-11-23
sagepub.com | academic-publisher | SAGE | Publishes scholarly journals. | 2026-11-23
academic.oup.com | academic-publisher | Oxford University Press | Publishes scholarly journals and books. | 2026-11-23
oup.com | academic-publisher | Oxford University Press | Publishes scholarly journals and books. | 2026-11-23
cambridge.org | academic-publisher | Cambridge University Press | Publishes scholarly journals and books. | 2026-11-23
mitpress.mit.edu | academic-publisher | MIT Press | Publishes scholarly journals and books. | 2026-11-23
direct.mit.edu | academic-publisher | MIT Press | Publishes scholarly journals and books. | 2026-11-23
degruyter.com | academic-publisher | De Gruyter | Publishes scholarly journals and books. | 2026-11-23
brill.com | academic-publisher | Brill | Publishes scholarly journals and books. | 2026-11-23
press.princeton.edu | academic-publisher | Princeton University Press | Publishes scholarly books. | 2026-11-23
plos.org | academic-publisher | PLOS | Publishes scholarly journals. | 2026-11-23
pnas.org | academic-publisher | PNAS | Publishes a scholarly journal. | 2026-11-23
cell.com | academic-publisher | Cell Press | Publishes scholarly journals. | 2026-11-23
thelancet.com | academic-publisher | The Lancet | Publishes scholarly journals. | 2026-11-23
nejm.org | academic-publisher | New England Journal of Medicine | Publishes a scholarly journal. | 2026-11-23
bmj.com | academic-publisher | BMJ | Publishes scholarly journals. | 2026-11-23
jamanetwork.com | academic-publisher | JAMA Network | Publishes scholarly journals. | 2026-11-23
acm.org | academic-publisher | ACM | Society that publishes scholarly journals. | 2026-11-23
ieeexplore.ieee.org | academic-publisher | IEEE | Society that publishes scholarly journals. | 2026-11-23
acs.org | academic-publisher | American Chemical Society | Society that publishes scholarly journals. | 2026-11-23
aps.org | academic-publisher | American Physical Society | Society that publishes scholarly journals. | 2026-11-23
rsc.org | academic-publisher | Royal Society of Chemistry | Society that publishes scholarly journals. | 2026-11-23
royalsocietypublishing.org | academic-publisher | Royal Society | Society that publishes scholarly journals. | 2026-11-23
iop.org | academic-publisher | Institute of Physics | Society that publishes scholarly journals. | 2026-11-23
annualreviews.org | academic-publisher | Annual Reviews | Publishes scholarly journals. | 2026-11-23
frontiersin.org | academic-publisher | Frontiers | Publishes scholarly journals. | 2026-11-23
mdpi.com | academic-publisher | MDPI | Publishes scholarly journals. | 2026-11-23
hindawi.com | academic-publisher | Hindawi | Publishes scholarly journals. | 2026-11-23
elifesciences.org | academic-publisher | eLife | Publishes a scholarly journal. | 2026-11-23
aeaweb.org | academic-publisher | American Economic Association | Society that publishes scholarly journals. | 2026-11-23
chicagopress.uchicago.edu | academic-publisher | University of Chicago Press | Publishes scholarly journals and books. | 2026-11-23
journals.uchicago.edu | academic-publisher | University of Chicago Press | Publishes scholarly journals. | 2026-11-23
dukeupress.edu | academic-publisher | Duke University Press | Publishes scholarly journals and books. | 2026-11-23
nap.nationalacademies.org | academic-publisher | National Academies Press | Publishes the reports of the National Academies of the United States. | 2026-11-23
nber.org | academic-publisher | NBER | Research society that publishes papers in economics. | 2026-11-23
doi.org/10.1001 | academic-publisher | JAMA Network | DOI prefix registered by the American Medical Association. | 2026-11-23
doi.org/10.1002 | academic-publisher | Wiley | DOI prefix registered by Wiley. | 2026-11-23
doi.org/10.1007 | academic-publisher | Springer | DOI prefix registered by Springer. | 2026-11-23
doi.org/10.1016 | academic-publisher | Elsevier | DOI prefix registered by Elsevier. | 2026-11-23
doi.org/10.1017 | academic-publisher | Cambridge University Press | DOI prefix registered by Cambridge University Press. | 2026-11-23
doi.org/10.1021 | academic-publisher | American Chemical Society | DOI prefix registered by the American Chemical Society. | 2026-11-23
doi.org/10.1038 | academic-publisher | Nature | DOI prefix registered by Nature. | 2026-11-23
doi.org/10.1056 | academic-publisher | New England Journal of Medicine | DOI prefix registered by the Massachusetts Medical Society. | 2026-11-23
doi.org/10.1073 | academic-publisher | PNAS | DOI prefix registered by the National Academy of Sciences. | 2026-11-23
doi.org/10.1080 | academic-publisher | Taylor & Francis | DOI prefix registered by Taylor & Francis. | 2026-11-23
doi.org/10.1093 | academic-publisher | Oxford University Press | DOI prefix registered by Oxford University Press. | 2026-11-23
doi.org/10.1103 | academic-publisher | American Physical Society | DOI prefix registered by the American Physical Society. | 2026-11-23
doi.org/10.1109 | academic-publisher | IEEE | DOI prefix registered by IEEE. | 2026-11-23
doi.org/10.1111 | academic-publisher | Wiley | DOI prefix registered by Wiley. | 2026-11-23
doi.org/10.1126 | academic-publisher | Science | DOI prefix registered by the American Association for the Advancement of Science. | 2026-11-23
doi.org/10.1136 | academic-publisher | BMJ | DOI prefix registered by BMJ. | 2026-11-23
doi.org/10.1145 | academic-publisher | ACM | DOI prefix registered by ACM. | 2026-11-23
doi.org/10.1177 | academic-publisher | SAGE | DOI prefix registered by SAGE. | 2026-11-23
doi.org/10.1371 | academic-publisher | PLOS | DOI prefix registered by PLOS. | 2026-11-23
doi.org/10.2139 | preprint | SSRN | DOI prefix registered by SSRN. | 2026-11-23
doi.org/10.2307 | research-index | JSTOR | DOI prefix registered by JSTOR. | 2026-11-23
doi.org/10.3389 | academic-publisher | Frontiers | DOI prefix registered by Frontiers. | 2026-11-23
doi.org/10.3390 | academic-publisher | MDPI | DOI prefix registered by MDPI. | 2026-11-23
doi.org/10.5281 | research-index | Zenodo | DOI prefix registered by Zenodo. | 2026-11-23
doi.org/10.31234 | preprint | PsyArXiv | DOI prefix registered by PsyArXiv. | 2026-11-23
doi.org/10.31235 | preprint | SocArXiv | DOI prefix registered by SocArXiv. | 2026-11-23
doi.org/10.48550 | preprint | arXiv | DOI prefix registered by arXiv. | 2026-11-23
`;
