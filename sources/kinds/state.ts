/** Governments, parliaments, courts and armed forces outside the suffixes that are kept for them, or other than these tell. */
export const state = `
Governments
=gov.uk | government | GOV.UK | Site of the ministries and agencies of the United Kingdom. | 2026-11-23
=gov.pl | government | Gov.pl | Site of the ministries and agencies of Poland. | 2026-11-23
=gov.br | government | Gov.br | Site of the ministries and agencies of Brazil. | 2026-11-23
=gov.il | government | Gov.il | Site of the ministries and agencies of Israel. | 2026-11-23
=gov.za | government | South African Government | Site of the government of South Africa. | 2026-11-23
=govt.nz | government | New Zealand Government | Site of the ministries and agencies of New Zealand. | 2026-11-23
=gov.cn | government | Government of China | Site of the central government of China. | 2026-11-23
=gov.sg | government | Gov.sg | Site of the government of Singapore. | 2026-11-23
=gov.it | government | Gov.it | Domain of the government of Italy. | 2026-11-23
=gouv.fr | government | Gouv.fr | Domain of the government of France. | 2026-11-23
=gov.scot | government | Scottish Government | Site of the government of Scotland. | 2026-11-23
gov.wales | government | Welsh Government | Site of the government of Wales. | 2026-11-23
.gov.cz | government | | Names under gov.cz are kept for public authorities: Czechia. | 2026-11-23
gov.hu | government | Gov.hu | Domain of the ministries and agencies of Hungary. | 2026-11-23
gov.ro | government | Government of Romania | Domain of the government of Romania. | 2026-11-23
gov.si | government | Gov.si | Site of the ministries and agencies of Slovenia. | 2026-11-23
gov.sk | government | Gov.sk | Domain of the ministries and agencies of Slovakia. | 2026-11-23
gov.hr | government | Gov.hr | Domain of the ministries and agencies of Croatia. | 2026-11-23
gov.bg | government | Government of Bulgaria | Domain of the government of Bulgaria. | 2026-11-23
gov.md | government | Government of Moldova | Domain of the government of Moldova. | 2026-11-23
gov.am | government | Government of Armenia | Site of the government of Armenia. | 2026-11-23
canada.ca | government | Government of Canada | Site of the ministries and agencies of Canada. | 2026-11-23
ontario.ca | government | Government of Ontario | Site of the province of Ontario. | 2026-11-23
quebec.ca | government | Government of Quebec | Site of the province of Quebec. | 2026-11-23
admin.ch | government | Swiss Federal Administration | Domain of the federal government of Switzerland. | 2026-11-23
bund.de | government | German federal bodies | Domain of the federal bodies of Germany. | 2026-11-23
bundesregierung.de | government | German Federal Government | Site of the federal government of Germany. | 2026-11-23
auswaertiges-amt.de | government | German Federal Foreign Office | Site of the foreign ministry of Germany. | 2026-11-23
elysee.fr | government | Presidency of France | Site of the president of France. | 2026-11-23
governo.it | government | Italian Government | Site of the prime minister's office of Italy. | 2026-11-23
quirinale.it | government | Presidency of Italy | Site of the president of Italy. | 2026-11-23
government.nl | government | Government of the Netherlands | Site of the ministries of the Netherlands. | 2026-11-23
rijksoverheid.nl | government | Government of the Netherlands | Site of the ministries of the Netherlands. | 2026-11-23
fgov.be | government | Belgian federal bodies | Domain of the federal bodies of Belgium. | 2026-11-23
belgium.be | government | Belgian Government | Site of the federal government of Belgium. | 2026-11-23
government.se | government | Government of Sweden | Site of the ministries of Sweden. | 2026-11-23
regeringen.se | government | Government of Sweden | Site of the ministries of Sweden. | 2026-11-23
regjeringen.no | government | Government of Norway | Site of the ministries of Norway. | 2026-11-23
government.is | government | Government of Iceland | Site of the ministries of Iceland. | 2026-11-23
um.dk | government | Ministry of Foreign Affairs of Denmark | Site of the foreign ministry of Denmark. | 2026-11-23
valtioneuvosto.fi | government | Finnish Government | Site of the government of Finland. | 2026-11-23
kremlin.ru | government | President of Russia | Site of the president of Russia. | 2026-11-23
government.ru | government | Government of Russia | Site of the government of Russia. | 2026-11-23
mid.ru | government | Ministry of Foreign Affairs of Russia | Site of the foreign ministry of Russia. | 2026-11-23
president.gov.ua | government | President of Ukraine | Site of the president of Ukraine. | 2026-11-23
usembassy.gov | government | Embassies of the United States | Sites of the embassies of the United States. | 2026-11-23
=police.uk | government | Police of the United Kingdom | Site of the police forces of the United Kingdom. | 2026-11-23
.police.uk | government | | Names under police.uk are kept for police forces: United Kingdom. | 2026-11-23
=nhs.uk | government | National Health Service | Site of the health service of England. | 2026-11-23
.nhs.uk | government | | Names under nhs.uk are kept for the health service: United Kingdom. | 2026-11-23
federalreserve.gov | government | Federal Reserve | Central bank of the United States. | 2026-11-23
ecb.europa.eu | intergovernmental | European Central Bank | Central bank of the euro area, under the treaties of the Union. | 2026-11-23
bankofengland.co.uk | government | Bank of England | Central bank of the United Kingdom, owned by the state. | 2026-11-23

Parliaments
parliament.uk | legislature-court | Parliament of the United Kingdom | Site of both houses of the parliament. | 2026-11-23
hansard.parliament.uk | legislature-court | Hansard | Record of what is said in the parliament of the United Kingdom. | 2026-11-23
parliament.scot | legislature-court | Scottish Parliament | Site of the parliament of Scotland. | 2026-11-23
senedd.wales | legislature-court | Senedd Cymru | Site of the parliament of Wales. | 2026-11-23
niassembly.gov.uk | legislature-court | Northern Ireland Assembly | Site of the assembly of Northern Ireland. | 2026-11-23
oireachtas.ie | legislature-court | Oireachtas | Site of the parliament of Ireland. | 2026-11-23
congress.gov | legislature-court | Congress.gov | Bills and records of the Congress of the United States. | 2026-11-23
house.gov | legislature-court | House of Representatives | Site of a house of the Congress of the United States. | 2026-11-23
senate.gov | legislature-court | Senate | Site of a house of the Congress of the United States. | 2026-11-23
gao.gov | legislature-court | Government Accountability Office | Audit office within the legislature of the United States. | 2026-11-23
cbo.gov | legislature-court | Congressional Budget Office | Budget office within the legislature of the United States. | 2026-11-23
crsreports.congress.gov | legislature-court | Congressional Research Service | Research service within the legislature of the United States. | 2026-11-23
parl.ca | legislature-court | Parliament of Canada | Site of both houses of the parliament. | 2026-11-23
ourcommons.ca | legislature-court | House of Commons of Canada | Site of a house of the parliament of Canada. | 2026-11-23
aph.gov.au | legislature-court | Parliament of Australia | Site of both houses of the parliament. | 2026-11-23
=parliament.nz | legislature-court | New Zealand Parliament | Site of the parliament of New Zealand. | 2026-11-23
.parliament.nz | legislature-court | | Names under parliament.nz are kept for the parliament: New Zealand. | 2026-11-23
bundestag.de | legislature-court | Bundestag | Site of the parliament of Germany. | 2026-11-23
bundesrat.de | legislature-court | Bundesrat | Site of the chamber of the federal states of Germany. | 2026-11-23
assemblee-nationale.fr | legislature-court | Assemblée nationale | Site of a house of the parliament of France. | 2026-11-23
senat.fr | legislature-court | Sénat | Site of a house of the parliament of France. | 2026-11-23
camera.it | legislature-court | Camera dei deputati | Site of a house of the parliament of Italy. | 2026-11-23
senato.it | legislature-court | Senato della Repubblica | Site of a house of the parliament of Italy. | 2026-11-23
congreso.es | legislature-court | Congreso de los Diputados | Site of a house of the parliament of Spain. | 2026-11-23
senado.es | legislature-court | Senado de España | Site of a house of the parliament of Spain. | 2026-11-23
tweedekamer.nl | legislature-court | Tweede Kamer | Site of a house of the parliament of the Netherlands. | 2026-11-23
riksdagen.se | legislature-court | Riksdag | Site of the parliament of Sweden. | 2026-11-23
stortinget.no | legislature-court | Storting | Site of the parliament of Norway. | 2026-11-23
ft.dk | legislature-court | Folketing | Site of the parliament of Denmark. | 2026-11-23
eduskunta.fi | legislature-court | Eduskunta | Site of the parliament of Finland. | 2026-11-23
parlament.ch | legislature-court | Swiss Parliament | Site of the parliament of Switzerland. | 2026-11-23
parlament.gv.at | legislature-court | Austrian Parliament | Site of the parliament of Austria. | 2026-11-23
sejm.gov.pl | legislature-court | Sejm | Site of a house of the parliament of Poland. | 2026-11-23
rada.gov.ua | legislature-court | Verkhovna Rada | Site of the parliament of Ukraine. | 2026-11-23
zakon.rada.gov.ua | law-database | Laws of Ukraine | Publishes the law of Ukraine, for its parliament. | 2026-11-23
duma.gov.ru | legislature-court | State Duma | Site of a house of the parliament of Russia. | 2026-11-23
council.gov.ru | legislature-court | Federation Council | Site of a house of the parliament of Russia. | 2026-11-23
knesset.gov.il | legislature-court | Knesset | Site of the parliament of Israel. | 2026-11-23
sansad.in | legislature-court | Parliament of India | Site of both houses of the parliament. | 2026-11-23
shugiin.go.jp | legislature-court | House of Representatives of Japan | Site of a house of the parliament of Japan. | 2026-11-23
sangiin.go.jp | legislature-court | House of Councillors of Japan | Site of a house of the parliament of Japan. | 2026-11-23
npc.gov.cn | legislature-court | National People's Congress | Site of the legislature of China. | 2026-11-23
.leg.br | legislature-court | | Names under leg.br are kept for legislatures of Brazil. | 2026-11-23
ipu.org | intergovernmental | Inter-Parliamentary Union | Founded by members of national parliaments, 1889; its members are parliaments. | 2026-11-23

Courts
supremecourt.gov | legislature-court | Supreme Court of the United States | Site of the highest court of the United States. | 2026-11-23
uscourts.gov | legislature-court | Federal courts of the United States | Site of the federal courts. | 2026-11-23
supremecourt.uk | legislature-court | Supreme Court of the United Kingdom | Site of the highest court of the United Kingdom. | 2026-11-23
judiciary.uk | legislature-court | Judiciary of England and Wales | Site of the courts' judges. | 2026-11-23
scc-csc.ca | legislature-court | Supreme Court of Canada | Site of the highest court of Canada. | 2026-11-23
hcourt.gov.au | legislature-court | High Court of Australia | Site of the highest court of Australia. | 2026-11-23
bundesverfassungsgericht.de | legislature-court | Federal Constitutional Court | Site of the constitutional court of Germany. | 2026-11-23
bundesgerichtshof.de | legislature-court | Federal Court of Justice | Site of a highest court of Germany. | 2026-11-23
conseil-constitutionnel.fr | legislature-court | Conseil constitutionnel | Site of the constitutional court of France. | 2026-11-23
conseil-etat.fr | legislature-court | Conseil d'État | Site of the highest administrative court of France. | 2026-11-23
courdecassation.fr | legislature-court | Cour de cassation | Site of a highest court of France. | 2026-11-23
sci.gov.in | legislature-court | Supreme Court of India | Site of the highest court of India. | 2026-11-23
ksrf.ru | legislature-court | Constitutional Court of Russia | Site of the constitutional court of Russia. | 2026-11-23
.jus.br | legislature-court | | Names under jus.br are kept for courts of Brazil. | 2026-11-23

Armed forces
mod.uk | military | Ministry of Defence of the United Kingdom | Domain of the defence ministry and the armed forces. | 2026-11-23
bundeswehr.de | military | Bundeswehr | Site of the armed forces of Germany. | 2026-11-23
=idf.il | military | Israel Defense Forces | Site of the armed forces of Israel. | 2026-11-23
.idf.il | military | | Names under idf.il are kept for the armed forces: Israel. | 2026-11-23
eng.mil.ru | military | Ministry of Defence of Russia | Site of the defence ministry of Russia. | 2026-11-23
=mil.ru | military | Ministry of Defence of Russia | Site of the defence ministry of Russia. | 2026-11-23
forsvarsmakten.se | military | Swedish Armed Forces | Site of the armed forces of Sweden. | 2026-11-23
defense.gov | military | Department of Defense | Site of the defence ministry of the United States. | 2026-11-23
war.gov | military | Department of Defense | Site of the defence ministry of the United States. | 2026-11-23

Parties
democrats.org | party-campaign | Democratic National Committee | Site of a political party, United States. | 2026-11-23
gop.com | party-campaign | Republican National Committee | Site of a political party, United States. | 2026-11-23
lp.org | party-campaign | Libertarian Party | Site of a political party, United States. | 2026-11-23
gp.org | party-campaign | Green Party | Site of a political party, United States. | 2026-11-23
conservatives.com | party-campaign | Conservative Party | Site of a political party, United Kingdom. | 2026-11-23
labour.org.uk | party-campaign | Labour Party | Site of a political party, United Kingdom. | 2026-11-23
libdems.org.uk | party-campaign | Liberal Democrats | Site of a political party, United Kingdom. | 2026-11-23
reformparty.uk | party-campaign | Reform UK | Site of a political party, United Kingdom. | 2026-11-23
snp.org | party-campaign | Scottish National Party | Site of a political party, United Kingdom. | 2026-11-23
cdu.de | party-campaign | CDU | Site of a political party, Germany. | 2026-11-23
spd.de | party-campaign | SPD | Site of a political party, Germany. | 2026-11-23
gruene.de | party-campaign | Bündnis 90/Die Grünen | Site of a political party, Germany. | 2026-11-23
fdp.de | party-campaign | FDP | Site of a political party, Germany. | 2026-11-23
afd.de | party-campaign | AfD | Site of a political party, Germany. | 2026-11-23
die-linke.de | party-campaign | Die Linke | Site of a political party, Germany. | 2026-11-23
bjp.org | party-campaign | Bharatiya Janata Party | Site of a political party, India. | 2026-11-23
inc.in | party-campaign | Indian National Congress | Site of a political party, India. | 2026-11-23
er.ru | party-campaign | United Russia | Site of a political party, Russia. | 2026-11-23
kprf.ru | party-campaign | Communist Party of the Russian Federation | Site of a political party, Russia. | 2026-11-23
`;
