/** Institutes, associations, fact-checkers, companies, shops. */
export const society = `
Policy research institutes
wilsoncenter.org | think-tank | Wilson Center | Policy research institute, Washington, D.C.; chartered by the Congress of the United States. | 2026-11-23
brookings.edu | think-tank | Brookings Institution | Policy research institute, Washington, D.C.; not a university. | 2026-11-23
csis.org | think-tank | CSIS | Policy research institute, Washington, D.C. | 2026-11-23
rand.org | think-tank | RAND | Policy research institute, Santa Monica. | 2026-11-23
carnegieendowment.org | think-tank | Carnegie Endowment | Policy research institute, Washington, D.C. | 2026-11-23
cfr.org | think-tank | Council on Foreign Relations | Policy research institute, New York. | 2026-11-23
atlanticcouncil.org | think-tank | Atlantic Council | Policy research institute, Washington, D.C. | 2026-11-23
heritage.org | think-tank | Heritage Foundation | Policy research institute, Washington, D.C. | 2026-11-23
cato.org | think-tank | Cato Institute | Policy research institute, Washington, D.C. | 2026-11-23
aei.org | think-tank | American Enterprise Institute | Policy research institute, Washington, D.C. | 2026-11-23
americanprogress.org | think-tank | Center for American Progress | Policy research institute, Washington, D.C. | 2026-11-23
hoover.org | think-tank | Hoover Institution | Policy research institute, Stanford. | 2026-11-23
hudson.org | think-tank | Hudson Institute | Policy research institute, Washington, D.C. | 2026-11-23
piie.com | think-tank | Peterson Institute | Policy research institute, Washington, D.C. | 2026-11-23
urban.org | think-tank | Urban Institute | Policy research institute, Washington, D.C. | 2026-11-23
cbpp.org | think-tank | Center on Budget and Policy Priorities | Policy research institute, Washington, D.C. | 2026-11-23
epi.org | think-tank | Economic Policy Institute | Policy research institute, Washington, D.C. | 2026-11-23
taxfoundation.org | think-tank | Tax Foundation | Policy research institute, Washington, D.C. | 2026-11-23
quincyinst.org | think-tank | Quincy Institute | Policy research institute, Washington, D.C. | 2026-11-23
stimson.org | think-tank | Stimson Center | Policy research institute, Washington, D.C. | 2026-11-23
gmfus.org | think-tank | German Marshall Fund | Policy research institute, Washington, D.C. | 2026-11-23
understandingwar.org | think-tank | Institute for the Study of War | Policy research institute, Washington, D.C. | 2026-11-23
jamestown.org | think-tank | Jamestown Foundation | Policy research institute, Washington, D.C. | 2026-11-23
newamerica.org | think-tank | New America | Policy research institute, Washington, D.C. | 2026-11-23
migrationpolicy.org | think-tank | Migration Policy Institute | Policy research institute, Washington, D.C. | 2026-11-23
pewresearch.org | think-tank | Pew Research Center | Research institute on opinion and society, Washington, D.C. | 2026-11-23
chathamhouse.org | think-tank | Chatham House | Policy research institute, London. | 2026-11-23
iiss.org | think-tank | IISS | Policy research institute, London. | 2026-11-23
rusi.org | think-tank | RUSI | Policy research institute, London. | 2026-11-23
iea.org.uk | think-tank | Institute of Economic Affairs | Policy research institute, London. | 2026-11-23
ifs.org.uk | think-tank | Institute for Fiscal Studies | Policy research institute, London. | 2026-11-23
ippr.org | think-tank | IPPR | Policy research institute, London. | 2026-11-23
instituteforgovernment.org.uk | think-tank | Institute for Government | Policy research institute, London. | 2026-11-23
ecfr.eu | think-tank | European Council on Foreign Relations | Policy research institute, Berlin. | 2026-11-23
bruegel.org | think-tank | Bruegel | Policy research institute, Brussels. | 2026-11-23
ceps.eu | think-tank | CEPS | Policy research institute, Brussels. | 2026-11-23
swp-berlin.org | think-tank | SWP | Policy research institute, Berlin; advises the parliament and government of Germany. | 2026-11-23
dgap.org | think-tank | DGAP | Policy research institute, Berlin. | 2026-11-23
ifri.org | think-tank | IFRI | Policy research institute, Paris. | 2026-11-23
clingendael.org | think-tank | Clingendael | Policy research institute, The Hague. | 2026-11-23
sipri.org | think-tank | SIPRI | Policy research institute, Stockholm; set up by the parliament of Sweden. | 2026-11-23
pism.pl | think-tank | PISM | Policy research institute, Warsaw; set up by the parliament of Poland. | 2026-11-23
osw.waw.pl | think-tank | OSW | Policy research institute, Warsaw; set up by the state of Poland. | 2026-11-23
russiancouncil.ru | think-tank | Russian International Affairs Council | Policy research institute, Moscow; set up by order of the president of Russia. | 2026-11-23
valdaiclub.com | think-tank | Valdai Club | Policy research institute, Moscow. | 2026-11-23
lowyinstitute.org | think-tank | Lowy Institute | Policy research institute, Sydney. | 2026-11-23
aspi.org.au | think-tank | ASPI | Policy research institute, Canberra; set up by the government of Australia. | 2026-11-23
orfonline.org | think-tank | Observer Research Foundation | Policy research institute, New Delhi. | 2026-11-23
crisisgroup.org | think-tank | International Crisis Group | Policy research institute, Brussels. | 2026-11-23
armscontrol.org | advocacy-ngo | Arms Control Association | Non-governmental organisation; arms control. | 2026-11-23
thebulletin.org | magazine | Bulletin of the Atomic Scientists | Magazine, United States. | 2026-11-23

Non-governmental organisations
icrc.org | advocacy-ngo | International Committee of the Red Cross | Association under Swiss law with tasks under the Geneva Conventions. | 2026-11-23
ihl-databases.icrc.org | law-database | IHL Databases | Publishes the treaties of the law of war, for the Red Cross. | 2026-11-23
ifrc.org | advocacy-ngo | Red Cross and Red Crescent Federation | Federation of national Red Cross and Red Crescent societies. | 2026-11-23
amnesty.org | advocacy-ngo | Amnesty International | Non-governmental organisation; human rights. | 2026-11-23
hrw.org | advocacy-ngo | Human Rights Watch | Non-governmental organisation; human rights. | 2026-11-23
freedomhouse.org | advocacy-ngo | Freedom House | Non-governmental organisation; civil liberties. | 2026-11-23
transparency.org | advocacy-ngo | Transparency International | Non-governmental organisation; corruption. | 2026-11-23
rsf.org | advocacy-ngo | Reporters Without Borders | Non-governmental organisation; freedom of the press. | 2026-11-23
cpj.org | advocacy-ngo | Committee to Protect Journalists | Non-governmental organisation; freedom of the press. | 2026-11-23
aclu.org | advocacy-ngo | ACLU | Non-governmental organisation; civil liberties. | 2026-11-23
eff.org | advocacy-ngo | Electronic Frontier Foundation | Non-governmental organisation; rights online. | 2026-11-23
splcenter.org | advocacy-ngo | Southern Poverty Law Center | Non-governmental organisation; civil rights. | 2026-11-23
adl.org | advocacy-ngo | Anti-Defamation League | Non-governmental organisation; antisemitism. | 2026-11-23
brennancenter.org | advocacy-ngo | Brennan Center | Law and policy institute, at a university. | 2026-11-23
greenpeace.org | advocacy-ngo | Greenpeace | Non-governmental organisation; environment. | 2026-11-23
worldwildlife.org | advocacy-ngo | WWF | Non-governmental organisation; environment. | 2026-11-23
foe.org | advocacy-ngo | Friends of the Earth | Non-governmental organisation; environment. | 2026-11-23
oxfam.org | advocacy-ngo | Oxfam | Non-governmental organisation; poverty. | 2026-11-23
msf.org | advocacy-ngo | Médecins Sans Frontières | Non-governmental organisation; medical aid. | 2026-11-23
savethechildren.org | advocacy-ngo | Save the Children | Non-governmental organisation; children. | 2026-11-23
nra.org | advocacy-ngo | National Rifle Association | Non-governmental organisation; gun owners. | 2026-11-23
everytown.org | advocacy-ngo | Everytown | Non-governmental organisation; gun control. | 2026-11-23
plannedparenthood.org | advocacy-ngo | Planned Parenthood | Non-governmental organisation; reproductive health. | 2026-11-23
nrlc.org | advocacy-ngo | National Right to Life | Non-governmental organisation; abortion. | 2026-11-23
opensocietyfoundations.org | advocacy-ngo | Open Society Foundations | Foundation that gives grants. | 2026-11-23
gatesfoundation.org | advocacy-ngo | Gates Foundation | Foundation that gives grants. | 2026-11-23
ned.org | advocacy-ngo | National Endowment for Democracy | Foundation that gives grants; funded by the Congress of the United States. | 2026-11-23
fas.org | advocacy-ngo | Federation of American Scientists | Non-governmental organisation; science and security. | 2026-11-23
icanw.org | advocacy-ngo | ICAN | Non-governmental organisation; nuclear weapons. | 2026-11-23
nti.org | advocacy-ngo | Nuclear Threat Initiative | Non-governmental organisation; nuclear weapons. | 2026-11-23
bellingcat.com | advocacy-ngo | Bellingcat | Foundation; researches with open sources. | 2026-11-23
opensecrets.org | advocacy-ngo | OpenSecrets | Non-governmental organisation; money in politics. | 2026-11-23
memorial.org | advocacy-ngo | Memorial | Non-governmental organisation; human rights and history. | 2026-11-23
btselem.org | advocacy-ngo | B'Tselem | Non-governmental organisation; human rights. | 2026-11-23
weforum.org | advocacy-ngo | World Economic Forum | Foundation under Swiss law; its members are companies. | 2026-11-23
v-dem.net | research-index | V-Dem | Data on democracy, at a university. | 2026-11-23

Fact-checkers
snopes.com | fact-checker | Snopes | Checks statements of others; a company. | 2026-11-23
politifact.com | fact-checker | PolitiFact | Checks statements of others; run by the Poynter Institute. | 2026-11-23
factcheck.org | fact-checker | FactCheck.org | Checks statements of others; at a university. | 2026-11-23
fullfact.org | fact-checker | Full Fact | Checks statements of others; a charity. | 2026-11-23
leadstories.com | fact-checker | Lead Stories | Checks statements of others; a company. | 2026-11-23
washingtonpost.com/politics/fact-checker | fact-checker | The Fact Checker | Checks statements of others; a column of The Washington Post. | 2026-11-23
reuters.com/fact-check | fact-checker | Reuters Fact Check | Checks statements of others; a section of Reuters. | 2026-11-23
apnews.com/ap-fact-check | fact-checker | AP Fact Check | Checks statements of others; a section of the Associated Press. | 2026-11-23
factcheck.afp.com | fact-checker | AFP Fact Check | Checks statements of others; a section of Agence France-Presse. | 2026-11-23
correctiv.org/faktencheck | fact-checker | Correctiv Faktencheck | Checks statements of others; a non-profit company. | 2026-11-23
mimikama.org | fact-checker | Mimikama | Checks statements of others; an association. | 2026-11-23
maldita.es | fact-checker | Maldita.es | Checks statements of others; a foundation. | 2026-11-23
newtral.es | fact-checker | Newtral | Checks statements of others; a company. | 2026-11-23
pagellapolitica.it | fact-checker | Pagella Politica | Checks statements of others; a company. | 2026-11-23
stopfake.org | fact-checker | StopFake | Checks statements of others; an association in Ukraine. | 2026-11-23
altnews.in | fact-checker | Alt News | Checks statements of others; a foundation. | 2026-11-23
boomlive.in | fact-checker | BOOM | Checks statements of others; a company. | 2026-11-23
africacheck.org | fact-checker | Africa Check | Checks statements of others; a foundation. | 2026-11-23
chequeado.com | fact-checker | Chequeado | Checks statements of others; a foundation. | 2026-11-23
aosfatos.org | fact-checker | Aos Fatos | Checks statements of others; a company. | 2026-11-23
poynter.org | think-tank | Poynter Institute | School and research institute for journalism. | 2026-11-23
euvsdisinfo.eu | intergovernmental | EUvsDisinfo | Project of the European Union's diplomatic service. | 2026-11-23

Companies and shops
about.google | company | Google | Site of a company about itself. | 2026-11-23
blog.google | company | Google | Site of a company about itself. | 2026-11-23
developers.google.com | company | Google | Site of a company about its products. | 2026-11-23
support.google.com | company | Google | Site of a company about its products. | 2026-11-23
cloud.google.com | company | Google | Site of a company about its products. | 2026-11-23
apple.com | company | Apple | Site of a company about its products. | 2026-11-23
microsoft.com | company | Microsoft | Site of a company about its products. | 2026-11-23
aws.amazon.com | company | Amazon Web Services | Site of a company about its products. | 2026-11-23
docs.oracle.com | company | Oracle | Site of a company about its products. | 2026-11-23
openai.com | company | OpenAI | Site of a company about its products. | 2026-11-23
anthropic.com | company | Anthropic | Site of a company about its products. | 2026-11-23
ibm.com | company | IBM | Site of a company about its products. | 2026-11-23
intel.com | company | Intel | Site of a company about its products. | 2026-11-23
about.fb.com | company | Meta | Site of a company about itself. | 2026-11-23
cloudflare.com | company | Cloudflare | Site of a company about its products. | 2026-11-23
lockheedmartin.com | company | Lockheed Martin | Site of a company about its products. | 2026-11-23
boeing.com | company | Boeing | Site of a company about its products. | 2026-11-23
gazprom.com | company | Gazprom | Site of a company about itself; the Russian state holds the majority. | 2026-11-23
gallup.com | company | Gallup | Company that polls opinion. | 2026-11-23
yougov.com | company | YouGov | Company that polls opinion. | 2026-11-23
yougov.co.uk | company | YouGov | Company that polls opinion. | 2026-11-23
ipsos.com | company | Ipsos | Company that polls opinion. | 2026-11-23
levada.ru | company | Levada Center | Body that polls opinion, Russia. | 2026-11-23
wciom.ru | company | VTsIOM | Body that polls opinion, Russia; the Russian state holds it. | 2026-11-23
mckinsey.com | company | McKinsey | Site of a company about its work. | 2026-11-23
jetbrains.com | company | JetBrains | Site of a company about its products. | 2026-11-23
amazon.com | shop | Amazon | Shop. | 2026-11-23
amazon.co.uk | shop | Amazon | Shop. | 2026-11-23
amazon.de | shop | Amazon | Shop. | 2026-11-23
ebay.com | shop | eBay | Market place. | 2026-11-23
etsy.com | shop | Etsy | Market place. | 2026-11-23
abebooks.com | shop | AbeBooks | Market place for books. | 2026-11-23
barnesandnoble.com | shop | Barnes & Noble | Shop for books. | 2026-11-23
waterstones.com | shop | Waterstones | Shop for books. | 2026-11-23
bookshop.org | shop | Bookshop.org | Shop for books. | 2026-11-23
store.steampowered.com | shop | Steam | Shop for games. | 2026-11-23
aliexpress.com | shop | AliExpress | Market place. | 2026-11-23
walmart.com | shop | Walmart | Shop. | 2026-11-23
ikea.com | shop | IKEA | Shop. | 2026-11-23
`;
