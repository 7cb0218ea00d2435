/** Press and broadcasting. Every broadcaster is described by the same three facts: legal form, owner, funding. */
export const media = `
Broadcasters
bbc.co.uk | broadcaster | BBC | Legal form: corporation under royal charter; owner: the corporation itself; funding: licence fee set by the British government, and sales. | 2026-11-23
bbc.com | broadcaster | BBC | Legal form: corporation under royal charter; owner: the corporation itself; funding: licence fee set by the British government, and sales. | 2026-11-23
rt.com | broadcaster | RT | Legal form: autonomous non-profit organisation; owner: TV-Novosti, founded by RIA Novosti; funding: budget of Russia. | 2026-11-23
sputnikglobe.com | broadcaster | Sputnik | Legal form: federal unitary enterprise; owner: Rossiya Segodnya; funding: budget of Russia. | 2026-11-23
sputniknews.com | broadcaster | Sputnik | Legal form: federal unitary enterprise; owner: Rossiya Segodnya; funding: budget of Russia. | 2026-11-23
voanews.com | broadcaster | Voice of America | Legal form: part of a federal agency; owner: United States Agency for Global Media; funding: budget of the United States. | 2026-11-23
rferl.org | broadcaster | Radio Free Europe/Radio Liberty | Legal form: non-profit corporation; owner: the corporation itself; funding: grants of the United States Agency for Global Media. | 2026-11-23
svoboda.org | broadcaster | Radio Svoboda | Legal form: non-profit corporation; owner: Radio Free Europe/Radio Liberty; funding: grants of the United States Agency for Global Media. | 2026-11-23
rfa.org | broadcaster | Radio Free Asia | Legal form: non-profit corporation; owner: the corporation itself; funding: grants of the United States Agency for Global Media. | 2026-11-23
aljazeera.com | broadcaster | Al Jazeera | Legal form: private foundation under Qatari law; owner: Al Jazeera Media Network; funding: budget of Qatar, and advertising. | 2026-11-23
aljazeera.net | broadcaster | Al Jazeera | Legal form: private foundation under Qatari law; owner: Al Jazeera Media Network; funding: budget of Qatar, and advertising. | 2026-11-23
dw.com | broadcaster | Deutsche Welle | Legal form: institution under German federal law; owner: the institution itself; funding: budget of Germany. | 2026-11-23
dw.de | broadcaster | Deutsche Welle | Legal form: institution under German federal law; owner: the institution itself; funding: budget of Germany. | 2026-11-23
france24.com | broadcaster | France 24 | Legal form: company limited by shares; owner: France Médias Monde, held by the French state; funding: budget of France. | 2026-11-23
rfi.fr | broadcaster | RFI | Legal form: company limited by shares; owner: France Médias Monde, held by the French state; funding: budget of France. | 2026-11-23
cgtn.com | broadcaster | CGTN | Legal form: part of a state institution; owner: China Media Group; funding: budget of China, and advertising. | 2026-11-23
cctv.com | broadcaster | CCTV | Legal form: part of a state institution; owner: China Media Group; funding: budget of China, and advertising. | 2026-11-23
presstv.ir | broadcaster | Press TV | Legal form: part of a state institution; owner: Islamic Republic of Iran Broadcasting; funding: budget of Iran. | 2026-11-23
trtworld.com | broadcaster | TRT World | Legal form: corporation under Turkish law; owner: Turkish Radio and Television Corporation; funding: fees and budget of Turkey. | 2026-11-23
telesurenglish.net | broadcaster | teleSUR | Legal form: company of states; owner: Venezuela and other states; funding: budgets of these states. | 2026-11-23
npr.org | broadcaster | NPR | Legal form: non-profit corporation; owner: the corporation itself; funding: fees of member stations, sponsors and gifts. | 2026-11-23
pbs.org | broadcaster | PBS | Legal form: non-profit corporation; owner: member stations; funding: fees of member stations, sponsors and gifts. | 2026-11-23
democracynow.org | broadcaster | Democracy Now! | Legal form: non-profit corporation; owner: the corporation itself; funding: gifts of listeners and foundations. | 2026-11-23
cnn.com | broadcaster | CNN | Legal form: company; owner: held by a listed media group, United States; funding: advertising and fees of cable networks. | 2026-11-23
foxnews.com | broadcaster | Fox News | Legal form: company; owner: Fox Corporation; funding: advertising and fees of cable networks. | 2026-11-23
msnbc.com | broadcaster | MSNBC | Legal form: company; owner: held by a listed media group, United States; funding: advertising and fees of cable networks. | 2026-11-23
ms.now | broadcaster | MS NOW | Legal form: company; owner: held by a listed media group, United States; funding: advertising and fees of cable networks. | 2026-11-23
newsmax.com | broadcaster | Newsmax | Legal form: listed company; owner: its shareholders; funding: advertising and fees of cable networks. | 2026-11-23
abcnews.go.com | broadcaster | ABC News | Legal form: company; owner: The Walt Disney Company; funding: advertising. | 2026-11-23
abcnews.com | broadcaster | ABC News | Legal form: company; owner: The Walt Disney Company; funding: advertising. | 2026-11-23
nbcnews.com | broadcaster | NBC News | Legal form: company; owner: NBCUniversal, of Comcast; funding: advertising. | 2026-11-23
cbsnews.com | broadcaster | CBS News | Legal form: company; owner: held by a listed media group, United States; funding: advertising. | 2026-11-23
cnbc.com | broadcaster | CNBC | Legal form: company; owner: held by a listed media group, United States; funding: advertising and fees of cable networks. | 2026-11-23
c-span.org | broadcaster | C-SPAN | Legal form: non-profit corporation; owner: the corporation itself; funding: fees of cable networks. | 2026-11-23
itv.com | broadcaster | ITV | Legal form: listed company; owner: its shareholders; funding: advertising. | 2026-11-23
channel4.com | broadcaster | Channel 4 | Legal form: corporation under British law; owner: the British state; funding: advertising. | 2026-11-23
sky.com | broadcaster | Sky | Legal form: company; owner: Comcast; funding: subscriptions and advertising. | 2026-11-23
gbnews.com | broadcaster | GB News | Legal form: company; owner: All Perspectives Ltd; funding: investors and advertising. | 2026-11-23
rte.ie | broadcaster | RTÉ | Legal form: corporation under Irish law; owner: the Irish state; funding: licence fee, budget of Ireland, and advertising. | 2026-11-23
cbc.ca | broadcaster | CBC/Radio-Canada | Legal form: crown corporation; owner: the Canadian state; funding: budget of Canada, and advertising. | 2026-11-23
abc.net.au | broadcaster | ABC | Legal form: corporation under Australian law; owner: the Australian state; funding: budget of Australia. | 2026-11-23
sbs.com.au | broadcaster | SBS | Legal form: corporation under Australian law; owner: the Australian state; funding: budget of Australia, and advertising. | 2026-11-23
rnz.co.nz | broadcaster | RNZ | Legal form: crown entity; owner: the New Zealand state; funding: budget of New Zealand. | 2026-11-23
nhk.or.jp | broadcaster | NHK | Legal form: corporation under Japanese law; owner: the corporation itself; funding: fees of households. | 2026-11-23
tagesschau.de | broadcaster | Tagesschau | Legal form: institutions under treaties of the German Länder; owner: the ARD institutions; funding: fee of households, and advertising. | 2026-11-23
zdf.de | broadcaster | ZDF | Legal form: institution under treaties of the German Länder; owner: the institution itself; funding: fee of households, and advertising. | 2026-11-23
deutschlandfunk.de | broadcaster | Deutschlandfunk | Legal form: corporation under treaties of the German Länder; owner: ARD and ZDF; funding: fee of households. | 2026-11-23
orf.at | broadcaster | ORF | Legal form: foundation under Austrian law; owner: the foundation itself; funding: fee of households, and advertising. | 2026-11-23
srf.ch | broadcaster | SRF | Legal form: association; owner: SRG SSR; funding: fee of households, and advertising. | 2026-11-23
swissinfo.ch | broadcaster | Swissinfo | Legal form: association; owner: SRG SSR; funding: fee of households, and budget of Switzerland. | 2026-11-23
rai.it | broadcaster | Rai | Legal form: company limited by shares; owner: the Italian state; funding: fee of households, and advertising. | 2026-11-23
rtve.es | broadcaster | RTVE | Legal form: corporation of the state; owner: the Spanish state; funding: budget of Spain, and levies. | 2026-11-23
francetvinfo.fr | broadcaster | Franceinfo | Legal form: companies limited by shares; owner: the French state; funding: budget of France, and advertising. | 2026-11-23
euronews.com | broadcaster | Euronews | Legal form: company limited by shares; owner: Alpac Capital; funding: advertising and contracts. | 2026-11-23
nos.nl | broadcaster | NOS | Legal form: foundation; owner: the foundation itself; funding: budget of the Netherlands, and advertising. | 2026-11-23
svt.se | broadcaster | SVT | Legal form: company limited by shares; owner: a foundation; funding: fee of taxpayers. | 2026-11-23
nrk.no | broadcaster | NRK | Legal form: company limited by shares; owner: the Norwegian state; funding: budget of Norway. | 2026-11-23
dr.dk | broadcaster | DR | Legal form: institution under Danish law; owner: the institution itself; funding: budget of Denmark. | 2026-11-23
yle.fi | broadcaster | Yle | Legal form: company limited by shares; owner: the Finnish state; funding: tax kept for it. | 2026-11-23
suspilne.media | broadcaster | Suspilne | Legal form: company limited by shares; owner: the Ukrainian state; funding: budget of Ukraine, and grants. | 2026-11-23
ndtv.com | broadcaster | NDTV | Legal form: listed company; owner: Adani Group; funding: advertising. | 2026-11-23
arirang.com | broadcaster | Arirang | Legal form: foundation; owner: the foundation itself; funding: budget of South Korea. | 2026-11-23
i24news.tv | broadcaster | i24NEWS | Legal form: company; owner: Altice; funding: advertising. | 2026-11-23
alarabiya.net | broadcaster | Al Arabiya | Legal form: company; owner: MBC Group, Saudi Arabia; funding: advertising and its owner. | 2026-11-23

News agencies
reuters.com | news-agency | Reuters | News agency; legal form: company; owner: Thomson Reuters; funding: sales of its news. | 2026-11-24
apnews.com | news-agency | Associated Press | News agency; legal form: cooperative; owner: American newspapers and broadcasters; funding: fees of members and sales of its news. | 2026-11-24
afp.com | news-agency | Agence France-Presse | News agency; legal form: body under French law of 1957; owner: the body itself; funding: sales of its news, and budget of France. | 2026-11-24
dpa.com | news-agency | dpa | News agency; legal form: company; owner: German publishers and broadcasters; funding: sales of its news. | 2026-11-24
pa.media | news-agency | PA Media | News agency; legal form: company; owner: British and Irish publishers; funding: sales of its news. | 2026-11-24
upi.com | news-agency | UPI | News agency; legal form: company; owner: News World Communications; funding: sales of its news. | 2026-11-24
tass.com | news-agency | TASS | News agency; legal form: federal unitary enterprise; owner: the Russian state; funding: budget of Russia, and sales of its news. | 2026-11-24
tass.ru | news-agency | TASS | News agency; legal form: federal unitary enterprise; owner: the Russian state; funding: budget of Russia, and sales of its news. | 2026-11-24
ria.ru | news-agency | RIA Novosti | News agency; legal form: part of a federal unitary enterprise; owner: Rossiya Segodnya; funding: budget of Russia. | 2026-11-24
interfax.com | news-agency | Interfax | News agency; legal form: company; owner: private shareholders, Russia; funding: sales of its news. | 2026-11-24
interfax.ru | news-agency | Interfax | News agency; legal form: company; owner: private shareholders, Russia; funding: sales of its news. | 2026-11-24
news.cn | news-agency | Xinhua | News agency; legal form: institution of the state; owner: the Chinese state; funding: budget of China, and sales of its news. | 2026-11-24
xinhuanet.com | news-agency | Xinhua | News agency; legal form: institution of the state; owner: the Chinese state; funding: budget of China, and sales of its news. | 2026-11-24
ukrinform.net | news-agency | Ukrinform | News agency; legal form: enterprise of the state; owner: the Ukrainian state; funding: budget of Ukraine, and sales of its news. | 2026-11-24
aa.com.tr | news-agency | Anadolu | News agency; legal form: company limited by shares; owner: mostly the Turkish state; funding: budget of Turkey, and sales of its news. | 2026-11-24
irna.ir | news-agency | IRNA | News agency; legal form: institution of the state; owner: the Iranian state; funding: budget of Iran. | 2026-11-24
ansa.it | news-agency | ANSA | News agency; legal form: cooperative; owner: Italian publishers; funding: sales of its news. | 2026-11-24
kyodonews.net | news-agency | Kyodo News | News agency; legal form: non-profit cooperative; owner: Japanese newspapers and broadcasters; funding: fees of members and sales of its news. | 2026-11-24
yna.co.kr | news-agency | Yonhap | News agency; legal form: company under South Korean law of 2003; owner: mostly a foundation under that law; funding: sales of its news, and budget of South Korea. | 2026-11-24
ptinews.com | news-agency | Press Trust of India | News agency; legal form: non-profit company; owner: Indian newspapers; funding: sales of its news. | 2026-11-24
bloomberg.com | news-agency | Bloomberg | News agency; legal form: part of a limited partnership; owner: Bloomberg L.P.; funding: subscriptions and sales of its news. | 2026-11-24

Newspapers and news sites
nytimes.com | news | The New York Times | Newspaper, United States. | 2026-11-23
washingtonpost.com | news | The Washington Post | Newspaper, United States. | 2026-11-23
wsj.com | news | The Wall Street Journal | Newspaper, United States. | 2026-11-23
usatoday.com | news | USA Today | Newspaper, United States. | 2026-11-23
latimes.com | news | Los Angeles Times | Newspaper, United States. | 2026-11-23
nypost.com | news | New York Post | Newspaper, United States. | 2026-11-23
chicagotribune.com | news | Chicago Tribune | Newspaper, United States. | 2026-11-23
bostonglobe.com | news | The Boston Globe | Newspaper, United States. | 2026-11-23
washingtontimes.com | news | The Washington Times | Newspaper, United States. | 2026-11-23
washingtonexaminer.com | news | Washington Examiner | News site and magazine, United States. | 2026-11-23
csmonitor.com | news | The Christian Science Monitor | News site and magazine, United States. | 2026-11-23
politico.com | news | Politico | News site, United States. | 2026-11-23
politico.eu | news | Politico Europe | News site, Belgium. | 2026-11-23
axios.com | news | Axios | News site, United States. | 2026-11-23
thehill.com | news | The Hill | News site, United States. | 2026-11-23
propublica.org | news | ProPublica | News site, United States. | 2026-11-23
theintercept.com | news | The Intercept | News site, United States. | 2026-11-23
vox.com | news | Vox | News site, United States. | 2026-11-23
huffpost.com | news | HuffPost | News site, United States. | 2026-11-23
breitbart.com | news | Breitbart News | News site, United States. | 2026-11-23
dailycaller.com | news | The Daily Caller | News site, United States. | 2026-11-23
thedailybeast.com | news | The Daily Beast | News site, United States. | 2026-11-23
businessinsider.com | news | Business Insider | News site, United States. | 2026-11-23
buzzfeednews.com | news | BuzzFeed News | News site, United States. | 2026-11-23
military.com | news | Military.com | News site, United States. | 2026-11-23
defensenews.com | news | Defense News | News site, United States. | 2026-11-23
theguardian.com | news | The Guardian | Newspaper, United Kingdom. | 2026-11-23
thetimes.com | news | The Times | Newspaper, United Kingdom. | 2026-11-23
thetimes.co.uk | news | The Times | Newspaper, United Kingdom. | 2026-11-23
telegraph.co.uk | news | The Daily Telegraph | Newspaper, United Kingdom. | 2026-11-23
the-independent.com | news | The Independent | News site, United Kingdom. | 2026-11-23
independent.co.uk | news | The Independent | News site, United Kingdom. | 2026-11-23
ft.com | news | Financial Times | Newspaper, United Kingdom. | 2026-11-23
dailymail.co.uk | news | Daily Mail | Newspaper, United Kingdom. | 2026-11-23
dailymail.co.uk/mailonsunday | news | The Mail on Sunday | Newspaper, United Kingdom. | 2026-11-23
thesun.co.uk | news | The Sun | Newspaper, United Kingdom. | 2026-11-23
mirror.co.uk | news | Daily Mirror | Newspaper, United Kingdom. | 2026-11-23
express.co.uk | news | Daily Express | Newspaper, United Kingdom. | 2026-11-23
standard.co.uk | news | The Standard | Newspaper, United Kingdom. | 2026-11-23
scotsman.com | news | The Scotsman | Newspaper, United Kingdom. | 2026-11-23
irishtimes.com | news | The Irish Times | Newspaper, Ireland. | 2026-11-23
theglobeandmail.com | news | The Globe and Mail | Newspaper, Canada. | 2026-11-23
thestar.com | news | Toronto Star | Newspaper, Canada. | 2026-11-23
nationalpost.com | news | National Post | Newspaper, Canada. | 2026-11-23
smh.com.au | news | The Sydney Morning Herald | Newspaper, Australia. | 2026-11-23
theage.com.au | news | The Age | Newspaper, Australia. | 2026-11-23
theaustralian.com.au | news | The Australian | Newspaper, Australia. | 2026-11-23
nzherald.co.nz | news | The New Zealand Herald | Newspaper, New Zealand. | 2026-11-23
lemonde.fr | news | Le Monde | Newspaper, France. | 2026-11-23
lefigaro.fr | news | Le Figaro | Newspaper, France. | 2026-11-23
liberation.fr | news | Libération | Newspaper, France. | 2026-11-23
spiegel.de | news | Der Spiegel | News site and magazine, Germany. | 2026-11-23
zeit.de | news | Die Zeit | Newspaper, Germany. | 2026-11-23
faz.net | news | Frankfurter Allgemeine Zeitung | Newspaper, Germany. | 2026-11-23
sueddeutsche.de | news | Süddeutsche Zeitung | Newspaper, Germany. | 2026-11-23
welt.de | news | Die Welt | Newspaper, Germany. | 2026-11-23
bild.de | news | Bild | Newspaper, Germany. | 2026-11-23
taz.de | news | taz | Newspaper, Germany. | 2026-11-23
handelsblatt.com | news | Handelsblatt | Newspaper, Germany. | 2026-11-23
nzz.ch | news | Neue Zürcher Zeitung | Newspaper, Switzerland. | 2026-11-23
derstandard.at | news | Der Standard | Newspaper, Austria. | 2026-11-23
elpais.com | news | El País | Newspaper, Spain. | 2026-11-23
elmundo.es | news | El Mundo | Newspaper, Spain. | 2026-11-23
repubblica.it | news | la Repubblica | Newspaper, Italy. | 2026-11-23
corriere.it | news | Corriere della Sera | Newspaper, Italy. | 2026-11-23
nrc.nl | news | NRC | Newspaper, Netherlands. | 2026-11-23
volkskrant.nl | news | de Volkskrant | Newspaper, Netherlands. | 2026-11-23
dn.se | news | Dagens Nyheter | Newspaper, Sweden. | 2026-11-23
hs.fi | news | Helsingin Sanomat | Newspaper, Finland. | 2026-11-23
aftenposten.no | news | Aftenposten | Newspaper, Norway. | 2026-11-23
wyborcza.pl | news | Gazeta Wyborcza | Newspaper, Poland. | 2026-11-23
kyivindependent.com | news | Kyiv Independent | News site, Ukraine. | 2026-11-23
kyivpost.com | news | Kyiv Post | News site, Ukraine. | 2026-11-23
pravda.com.ua | news | Ukrainska Pravda | News site, Ukraine. | 2026-11-23
themoscowtimes.com | news | The Moscow Times | News site, run from the Netherlands. | 2026-11-23
meduza.io | news | Meduza | News site, run from Latvia. | 2026-11-23
kommersant.ru | news | Kommersant | Newspaper, Russia. | 2026-11-23
novayagazeta.eu | news | Novaya Gazeta Europe | News site, run from Latvia. | 2026-11-23
rg.ru | news | Rossiyskaya Gazeta | Newspaper, Russia; published by the Russian government. | 2026-11-23
iz.ru | news | Izvestia | Newspaper, Russia. | 2026-11-23
euobserver.com | news | EUobserver | News site, Belgium. | 2026-11-23
euractiv.com | news | Euractiv | News site, Belgium. | 2026-11-23
haaretz.com | news | Haaretz | Newspaper, Israel. | 2026-11-23
jpost.com | news | The Jerusalem Post | Newspaper, Israel. | 2026-11-23
timesofisrael.com | news | The Times of Israel | News site, Israel. | 2026-11-23
middleeasteye.net | news | Middle East Eye | News site, United Kingdom. | 2026-11-23
arabnews.com | news | Arab News | Newspaper, Saudi Arabia. | 2026-11-23
dailysabah.com | news | Daily Sabah | Newspaper, Turkey. | 2026-11-23
hurriyetdailynews.com | news | Hürriyet Daily News | Newspaper, Turkey. | 2026-11-23
thehindu.com | news | The Hindu | Newspaper, India. | 2026-11-23
hindustantimes.com | news | Hindustan Times | Newspaper, India. | 2026-11-23
indianexpress.com | news | The Indian Express | Newspaper, India. | 2026-11-23
timesofindia.indiatimes.com | news | The Times of India | Newspaper, India. | 2026-11-23
economictimes.indiatimes.com | news | The Economic Times | Newspaper, India. | 2026-11-23
dawn.com | news | Dawn | Newspaper, Pakistan. | 2026-11-23
scmp.com | news | South China Morning Post | Newspaper, Hong Kong. | 2026-11-23
globaltimes.cn | news | Global Times | Newspaper, China; published by the party's People's Daily. | 2026-11-23
chinadaily.com.cn | news | China Daily | Newspaper, China; published by the party's publicity department. | 2026-11-23
people.com.cn | news | People's Daily | Newspaper, China; published by the party. | 2026-11-23
straitstimes.com | news | The Straits Times | Newspaper, Singapore. | 2026-11-23
japantimes.co.jp | news | The Japan Times | Newspaper, Japan. | 2026-11-23
asahi.com | news | Asahi Shimbun | Newspaper, Japan. | 2026-11-23
koreaherald.com | news | The Korea Herald | Newspaper, South Korea. | 2026-11-23
mg.co.za | news | Mail & Guardian | Newspaper, South Africa. | 2026-11-23
dailymaverick.co.za | news | Daily Maverick | News site, South Africa. | 2026-11-23
folha.uol.com.br | news | Folha de S.Paulo | Newspaper, Brazil. | 2026-11-23
clarin.com | news | Clarín | Newspaper, Argentina. | 2026-11-23
news.google.com | research-index | Google News | Shows news of others. | 2026-11-23
news.yahoo.com | news | Yahoo News | Shows news of others, and its own. | 2026-11-23
msn.com | news | MSN | Shows news of others. | 2026-11-23

Magazines
economist.com | magazine | The Economist | Weekly magazine, United Kingdom. | 2026-11-23
newstatesman.com | magazine | New Statesman | Weekly magazine, United Kingdom. | 2026-11-23
spectator.co.uk | magazine | The Spectator | Weekly magazine, United Kingdom. | 2026-11-23
private-eye.co.uk | magazine | Private Eye | Magazine of satire and news, United Kingdom. | 2026-11-23
theatlantic.com | magazine | The Atlantic | Monthly magazine, United States. | 2026-11-23
newyorker.com | magazine | The New Yorker | Weekly magazine, United States. | 2026-11-23
time.com | magazine | Time | Magazine, United States. | 2026-11-23
newsweek.com | magazine | Newsweek | Magazine, United States. | 2026-11-23
forbes.com | magazine | Forbes | Magazine, United States. | 2026-11-23
forbes.com/sites | magazine | Forbes | Magazine, United States. | 2026-11-24 | articles by the staff
forbes.com/sites | self-publishing | Forbes contributors | Section written by contributors who are not on the staff. | 2026-11-24 | articles by contributors
fortune.com | magazine | Fortune | Magazine, United States. | 2026-11-23
foreignaffairs.com | magazine | Foreign Affairs | Magazine of the Council on Foreign Relations, United States. | 2026-11-23
foreignpolicy.com | magazine | Foreign Policy | Magazine, United States. | 2026-11-23
thediplomat.com | magazine | The Diplomat | Magazine, United States. | 2026-11-23
nationalinterest.org | magazine | The National Interest | Magazine, United States. | 2026-11-23
nationalreview.com | magazine | National Review | Magazine, United States. | 2026-11-23
thenation.com | magazine | The Nation | Magazine, United States. | 2026-11-23
newrepublic.com | magazine | The New Republic | Magazine, United States. | 2026-11-23
motherjones.com | magazine | Mother Jones | Magazine, United States. | 2026-11-23
reason.com | magazine | Reason | Magazine, United States. | 2026-11-23
jacobin.com | magazine | Jacobin | Magazine, United States. | 2026-11-23
theamericanconservative.com | magazine | The American Conservative | Magazine, United States. | 2026-11-23
harpers.org | magazine | Harper's Magazine | Monthly magazine, United States. | 2026-11-23
nybooks.com | magazine | The New York Review of Books | Magazine, United States. | 2026-11-23
lrb.co.uk | magazine | London Review of Books | Magazine, United Kingdom. | 2026-11-23
prospectmagazine.co.uk | magazine | Prospect | Monthly magazine, United Kingdom. | 2026-11-23
slate.com | magazine | Slate | Magazine, United States. | 2026-11-23
salon.com | magazine | Salon | Magazine, United States. | 2026-11-23
wired.com | magazine | Wired | Magazine, United States. | 2026-11-23
arstechnica.com | magazine | Ars Technica | Magazine, United States. | 2026-11-23
theverge.com | magazine | The Verge | Magazine, United States. | 2026-11-23
scientificamerican.com | magazine | Scientific American | Magazine, United States. | 2026-11-23
newscientist.com | magazine | New Scientist | Weekly magazine, United Kingdom. | 2026-11-23
nationalgeographic.com | magazine | National Geographic | Magazine, United States. | 2026-11-23
smithsonianmag.com | magazine | Smithsonian | Magazine of the Smithsonian Institution, United States. | 2026-11-23
quantamagazine.org | magazine | Quanta | Magazine of the Simons Foundation, United States. | 2026-11-23
nature.com/news | magazine | Nature news | News section of a scholarly publisher. | 2026-11-23
historytoday.com | magazine | History Today | Monthly magazine, United Kingdom. | 2026-11-23
internationalepolitik.de | magazine | Internationale Politik | Magazine of a policy research institute, Germany. | 2026-11-23
monde-diplomatique.fr | magazine | Le Monde diplomatique | Monthly magazine, France. | 2026-11-23
warontherocks.com | magazine | War on the Rocks | Magazine, United States. | 2026-11-23
lawfaremedia.org | magazine | Lawfare | Magazine of the Lawfare Institute, United States. | 2026-11-23
justsecurity.org | magazine | Just Security | Magazine, at a university, United States. | 2026-11-23
theconversation.com | magazine | The Conversation | Magazine written by scholars, run by a charity. | 2026-11-23
opendemocracy.net | magazine | openDemocracy | Magazine, United Kingdom. | 2026-11-23
quillette.com | magazine | Quillette | Magazine, Australia. | 2026-11-23
aeon.co | magazine | Aeon | Magazine, Australia. | 2026-11-23

Press wires
prnewswire.com | press-wire | PR Newswire | Publishes press releases that others pay for. | 2026-11-23
businesswire.com | press-wire | Business Wire | Publishes press releases that others pay for. | 2026-11-23
globenewswire.com | press-wire | GlobeNewswire | Publishes press releases that others pay for. | 2026-11-23
accesswire.com | press-wire | Accesswire | Publishes press releases that others pay for. | 2026-11-23
einpresswire.com | press-wire | EIN Presswire | Publishes press releases that others pay for. | 2026-11-23
prweb.com | press-wire | PRWeb | Publishes press releases that others pay for. | 2026-11-23
newswire.ca | press-wire | Cision Canada | Publishes press releases that others pay for. | 2026-11-23
presseportal.de | press-wire | Presseportal | Publishes press releases that others pay for. | 2026-11-23
ots.at | press-wire | OTS | Publishes press releases that others pay for. | 2026-11-23
eurekalert.org | press-wire | EurekAlert! | Publishes press releases of research bodies. | 2026-11-23

Satire
theonion.com | satire | The Onion | Satire, by the site's own description. | 2026-11-23
clickhole.com | satire | ClickHole | Satire, by the site's own description. | 2026-11-23
babylonbee.com | satire | The Babylon Bee | Satire, by the site's own description. | 2026-11-23
reductress.com | satire | Reductress | Satire, by the site's own description. | 2026-11-23
duffelblog.com | satire | Duffel Blog | Satire, by the site's own description. | 2026-11-23
thespoof.com | satire | The Spoof | Satire, by the site's own description. | 2026-11-23
newyorker.com/humor/borowitz-report | satire | The Borowitz Report | Satire, by the column's own description. | 2026-11-23
thedailymash.co.uk | satire | The Daily Mash | Satire, by the site's own description. | 2026-11-23
newsthump.com | satire | NewsThump | Satire, by the site's own description. | 2026-11-23
waterfordwhispersnews.com | satire | Waterford Whispers News | Satire, by the site's own description. | 2026-11-23
thebeaverton.com | satire | The Beaverton | Satire, by the site's own description. | 2026-11-23
betootaadvocate.com | satire | The Betoota Advocate | Satire, by the site's own description. | 2026-11-23
chaser.com.au | satire | The Chaser | Satire, by the site's own description. | 2026-11-23
theshovel.com.au | satire | The Shovel | Satire, by the site's own description. | 2026-11-23
der-postillon.com | satire | Der Postillon | Satire, by the site's own description. | 2026-11-23
titanic-magazin.de | satire | Titanic | Satire, by the site's own description. | 2026-11-23
dietagespresse.com | satire | Die Tagespresse | Satire, by the site's own description. | 2026-11-23
legorafi.fr | satire | Le Gorafi | Satire, by the site's own description. | 2026-11-23
speld.nl | satire | De Speld | Satire, by the site's own description. | 2026-11-23
lercio.it | satire | Lercio | Satire, by the site's own description. | 2026-11-23
elmundotoday.com | satire | El Mundo Today | Satire, by the site's own description. | 2026-11-23
`;
