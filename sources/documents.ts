/**
 * Sections whose pages are documents of one kind, one a line: `pattern | document | reason | reviewed`.
 * A host alone never says what a page is: every pattern names a path, or a host kept for one kind.
 */
export const documentSections = `
Law, treaties, judgments, records of parliaments
eur-lex.europa.eu/legal-content | primary | Texts of the law of the European Union. | 2026-11-24
eur-lex.europa.eu/eli | primary | Texts of the law of the European Union. | 2026-11-24
curia.europa.eu/juris | primary | Judgments of the Court of Justice of the European Union. | 2026-11-24
europarl.europa.eu/doceo | primary | Documents of the European Parliament's sittings. | 2026-11-24
europarl.europa.eu/news | press-release | News that the European Parliament publishes on itself. | 2026-11-24
ec.europa.eu/commission/presscorner | press-release | Press corner of the European Commission. | 2026-11-24
legislation.gov.uk/ukpga | primary | Acts of the Parliament of the United Kingdom. | 2026-11-24
legislation.gov.uk/uksi | primary | Statutory instruments of the United Kingdom. | 2026-11-24
legislation.gov.uk/asp | primary | Acts of the Scottish Parliament. | 2026-11-24
hansard.parliament.uk | primary | Records of what was said in the Parliament of the United Kingdom. | 2026-11-24
supremecourt.gov/opinions | primary | Opinions of the Supreme Court of the United States. | 2026-11-24
law.cornell.edu/uscode | primary | Text of the United States Code. | 2026-11-24
law.cornell.edu/cfr | primary | Text of the Code of Federal Regulations. | 2026-11-24
law.cornell.edu/constitution | primary | Text of the Constitution of the United States. | 2026-11-24
law.cornell.edu/supremecourt/text | primary | Judgments of the Supreme Court of the United States. | 2026-11-24
supreme.justia.com/cases | primary | Judgments of the Supreme Court of the United States. | 2026-11-24
law.justia.com/cases | primary | Judgments of courts of the United States. | 2026-11-24
caselaw.findlaw.com | primary | Judgments of courts of the United States. | 2026-11-24
courtlistener.com/opinion | primary | Judgments of courts of the United States. | 2026-11-24
congress.gov/bill | primary | Bills of the Congress of the United States. | 2026-11-24
congress.gov/congressional-record | primary | Records of what was said in the Congress of the United States. | 2026-11-24
govinfo.gov/content/pkg | primary | Documents that the government of the United States has printed. | 2026-11-24
federalregister.gov/documents | primary | Rules and notices of the federal government of the United States. | 2026-11-24
ecfr.gov/current | primary | Text of the Code of Federal Regulations. | 2026-11-24
sec.gov/Archives/edgar | primary | Filings that companies must hand in. | 2026-11-24
treaties.un.org/doc | primary | Texts of treaties. | 2026-11-24
un.org/en/about-us/un-charter | primary | Text of the Charter of the United Nations. | 2026-11-24
undocs.org | primary | Documents of the United Nations by their symbol. | 2026-11-24
docs.un.org | primary | Documents of the United Nations by their symbol. | 2026-11-24
gesetze-im-internet.de | primary | Texts of German federal law. | 2026-11-24
dserver.bundestag.de | primary | Printed papers and minutes of the German parliament. | 2026-11-24
legifrance.gouv.fr/codes | primary | Texts of French law. | 2026-11-24
legifrance.gouv.fr/jorf | primary | Texts of the French official journal. | 2026-11-24
boe.es/buscar | primary | Texts of the Spanish official journal. | 2026-11-24
hudoc.echr.coe.int | primary | Judgments of the European Court of Human Rights. | 2026-11-24
icj-cij.org/case | primary | Cases before the International Court of Justice. | 2026-11-24
avalon.law.yale.edu | primary | Texts of historical documents of law and diplomacy. | 2026-11-24
wikileaks.org/plusd | primary | Copies of diplomatic cables. | 2026-11-24
nsarchive.gwu.edu/document | primary | Copies of declassified documents. | 2026-11-24
history.state.gov/historicaldocuments | primary | Edited documents of American diplomacy. | 2026-11-24
foia.cia.gov/document | primary | Copies of declassified documents. | 2026-11-24
cia.gov/readingroom/document | primary | Copies of declassified documents. | 2026-11-24

What authorities say
gov.uk/government/speeches | official-statement | Speeches and statements of British ministers. | 2026-11-24
gov.uk/government/news | press-release | News that British ministries publish on their own work. | 2026-11-24
gov.uk/government/statistics | dataset | Official statistics of British ministries. | 2026-11-24
whitehouse.gov/briefing-room | official-statement | Statements of the White House. | 2026-11-24
whitehouse.gov/briefings-statements | official-statement | Statements of the White House. | 2026-11-24
whitehouse.gov/presidential-actions | primary | Orders and proclamations of the president of the United States. | 2026-11-24
obamawhitehouse.archives.gov/the-press-office | official-statement | Statements of the White House. | 2026-11-24
trumpwhitehouse.archives.gov/briefings-statements | official-statement | Statements of the White House. | 2026-11-24
presidency.ucsb.edu/documents | primary | Speeches and papers of presidents of the United States. | 2026-11-24
federalreserve.gov/newsevents/speech | official-statement | Speeches of the Federal Reserve Board. | 2026-11-24
federalreserve.gov/newsevents/pressreleases | press-release | Press releases of the Federal Reserve Board. | 2026-11-24
ecb.europa.eu/press/key | official-statement | Speeches of the European Central Bank. | 2026-11-24
ecb.europa.eu/press/pr | press-release | Press releases of the European Central Bank. | 2026-11-24
kremlin.ru/events/president/transcripts | primary | Transcripts that the president's office of Russia publishes. | 2026-11-24
en.kremlin.ru/events/president/transcripts | primary | Transcripts that the president's office of Russia publishes. | 2026-11-24
press.un.org | press-release | Press releases and coverage of meetings by the United Nations. | 2026-11-24
un.org/press | press-release | Press releases and coverage of meetings by the United Nations. | 2026-11-24
nato.int/docu/basictxt | primary | Basic texts of NATO. | 2026-11-24
nato.int/docu/speech | official-statement | Speeches of NATO's officials. | 2026-11-24
nato.int/docu/pr | press-release | Press releases of NATO. | 2026-11-24

Papers, books, reference
arxiv.org/abs | preprint | Papers as their authors hand them in. | 2026-11-24
arxiv.org/pdf | preprint | Papers as their authors hand them in. | 2026-11-24
biorxiv.org/content | preprint | Papers as their authors hand them in. | 2026-11-24
medrxiv.org/content | preprint | Papers as their authors hand them in. | 2026-11-24
doi.org/10.48550 | preprint | DOI prefix of arXiv. | 2026-11-24
doi.org/10.31234 | preprint | DOI prefix of PsyArXiv. | 2026-11-24
doi.org/10.31235 | preprint | DOI prefix of SocArXiv. | 2026-11-24
books.google.com/books | book | Pages on single books. | 2026-11-24
gutenberg.org/ebooks | book | Pages on single books. | 2026-11-24
gutenberg.org/files | book | Texts of single books. | 2026-11-24
openlibrary.org/books | book | Pages on single books. | 2026-11-24
openlibrary.org/works | book | Pages on single books. | 2026-11-24
goodreads.com/book | book | Pages on single books, with readers' reviews. | 2026-11-24
nap.edu/read | book | Texts of single books. | 2026-11-24
britannica.com/topic | encyclopedia-entry | Articles of an encyclopedia. | 2026-11-24
britannica.com/biography | encyclopedia-entry | Articles of an encyclopedia. | 2026-11-24
britannica.com/place | encyclopedia-entry | Articles of an encyclopedia. | 2026-11-24
britannica.com/event | encyclopedia-entry | Articles of an encyclopedia. | 2026-11-24
britannica.com/science | encyclopedia-entry | Articles of an encyclopedia. | 2026-11-24
britannica.com/technology | encyclopedia-entry | Articles of an encyclopedia. | 2026-11-24
plato.stanford.edu/entries | encyclopedia-entry | Articles of an encyclopedia. | 2026-11-24
scholarpedia.org/article | encyclopedia-entry | Articles of an encyclopedia. | 2026-11-24
mathworld.wolfram.com | encyclopedia-entry | Articles of an encyclopedia. | 2026-11-24

Columns and blogs of newspapers
theguardian.com/commentisfree | opinion | The Guardian's section for comment. | 2026-11-24
theguardian.com/tone/comment | opinion | The Guardian's section for comment. | 2026-11-24
forbes.com/advisor | sponsored | Reviews that earn a commission. | 2026-11-24
blogs.scientificamerican.com | blog-post | Blogs of a magazine. | 2026-11-24
blogs.lse.ac.uk | blog-post | Blogs of a university. | 2026-11-24

Press releases
prnewswire.com/news-releases | press-release | Press releases, paid for. | 2026-11-24
businesswire.com/news | press-release | Press releases, paid for. | 2026-11-24
globenewswire.com/news-release | press-release | Press releases, paid for. | 2026-11-24
eurekalert.org/news-releases | press-release | Press releases of research bodies. | 2026-11-24
eurekalert.org/pub_releases | press-release | Press releases of research bodies. | 2026-11-24

Fact checks
snopes.com/fact-check | fact-check | Checks of single statements. | 2026-11-24
politifact.com/factchecks | fact-check | Checks of single statements. | 2026-11-24
politifact.com/truth-o-meter | fact-check | Checks of single statements. | 2026-11-24
reuters.com/fact-check | fact-check | Checks of single statements. | 2026-11-24
apnews.com/ap-fact-check | fact-check | Checks of single statements. | 2026-11-24
apnews.com/hub/ap-fact-check | fact-check | Checks of single statements. | 2026-11-24

Data
data.worldbank.org/indicator | dataset | Series of figures. | 2026-11-24
ec.europa.eu/eurostat/databrowser | dataset | Series of figures. | 2026-11-24
fred.stlouisfed.org/series | dataset | Series of figures. | 2026-11-24
ourworldindata.org/grapher | dataset | Series of figures, drawn. | 2026-11-24
kaggle.com/datasets | dataset | Tables of data. | 2026-11-24
data.census.gov | dataset | Host kept for tables of data. | 2026-11-24
data.gov.uk/dataset | dataset | Tables of data. | 2026-11-24
catalog.data.gov/dataset | dataset | Tables of data. | 2026-11-24
`;
