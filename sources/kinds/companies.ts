/** Companies about their own products and work, by branch. */
export const companies = `
Cars
toyota.com | company | Toyota | Site of a company about its products: cars. | 2026-11-24
global.toyota | company | Toyota | Site of a company about its products: cars. | 2026-11-24
honda.com | company | Honda | Site of a company about its products: cars and motorcycles. | 2026-11-24
global.honda | company | Honda | Site of a company about its products: cars and motorcycles. | 2026-11-24
nissan-global.com | company | Nissan | Site of a company about its products: cars. | 2026-11-24
mazda.com | company | Mazda | Site of a company about its products: cars. | 2026-11-24
subaru.com | company | Subaru | Site of a company about its products: cars. | 2026-11-24
globalsuzuki.com | company | Suzuki | Site of a company about its products: cars and motorcycles. | 2026-11-24
ford.com | company | Ford | Site of a company about its products: cars. | 2026-11-24
gm.com | company | General Motors | Site of a company about its products: cars. | 2026-11-24
chevrolet.com | company | Chevrolet | Site of a company about its products: cars. | 2026-11-24
jeep.com | company | Jeep | Site of a company about its products: cars. | 2026-11-24
stellantis.com | company | Stellantis | Site of a company about its products: cars. | 2026-11-24
peugeot.fr | company | Peugeot | Site of a company about its products: cars. | 2026-11-24
opel.de | company | Opel | Site of a company about its products: cars. | 2026-11-24
renaultgroup.com | company | Renault Group | Site of a company about its products: cars. | 2026-11-24
volkswagen.de | company | Volkswagen | Site of a company about its products: cars. | 2026-11-24
vw.com | company | Volkswagen | Site of a company about its products: cars. | 2026-11-24
volkswagen-group.com | company | Volkswagen Group | Site of a company about its products: cars. | 2026-11-24
volkswagen-newsroom.com | company | Volkswagen | Site of a company about its products: cars. | 2026-11-24
audi.com | company | Audi | Site of a company about its products: cars. | 2026-11-24
audi.de | company | Audi | Site of a company about its products: cars. | 2026-11-24
audi-mediacenter.com | company | Audi | Site of a company about its products: cars. | 2026-11-24
skoda-auto.com | company | Škoda Auto | Site of a company about its products: cars. | 2026-11-24
porsche.com | company | Porsche | Site of a company about its products: cars. | 2026-11-24
lamborghini.com | company | Lamborghini | Site of a company about its products: cars. | 2026-11-24
bmw.com | company | BMW | Site of a company about its products: cars. | 2026-11-24
bmw.de | company | BMW | Site of a company about its products: cars. | 2026-11-24
bmwgroup.com | company | BMW Group | Site of a company about its products: cars. | 2026-11-24
rolls-roycemotorcars.com | company | Rolls-Royce Motor Cars | Site of a company about its products: cars. | 2026-11-24
mercedes-benz.com | company | Mercedes-Benz | Site of a company about its products: cars. | 2026-11-24
mercedes-benz.de | company | Mercedes-Benz | Site of a company about its products: cars. | 2026-11-24
mbusa.com | company | Mercedes-Benz | Site of a company about its products: cars. | 2026-11-24
ferrari.com | company | Ferrari | Site of a company about its products: cars. | 2026-11-24
maserati.com | company | Maserati | Site of a company about its products: cars. | 2026-11-24
astonmartin.com | company | Aston Martin | Site of a company about its products: cars. | 2026-11-24
jaguar.com | company | Jaguar | Site of a company about its products: cars. | 2026-11-24
landrover.com | company | Land Rover | Site of a company about its products: cars. | 2026-11-24
volvocars.com | company | Volvo Cars | Site of a company about its products: cars. | 2026-11-24
hyundai.com | company | Hyundai | Site of a company about its products: cars. | 2026-11-24
kia.com | company | Kia | Site of a company about its products: cars. | 2026-11-24
tesla.com | company | Tesla | Site of a company about its products: cars. | 2026-11-24
forums.tesla.com | qa-forum | Tesla Forums | Posts by its users; cars. | 2026-11-24
rivian.com | company | Rivian | Site of a company about its products: cars. | 2026-11-24
bosch.com | company | Bosch | Site of a company about its products: parts for cars, tools and household appliances. | 2026-11-24
michelin.com | company | Michelin | Site of a company about its products: tyres. | 2026-11-24
pirelli.com | company | Pirelli | Site of a company about its products: tyres. | 2026-11-24

Lorries and machines
volvotrucks.com | company | Volvo Trucks | Site of a company about its products: lorries. | 2026-11-24
volvogroup.com | company | Volvo Group | Site of a company about its products: lorries. | 2026-11-24
daf.com | company | DAF | Site of a company about its products: lorries. | 2026-11-24
cat.com | company | Caterpillar | Site of a company about its products: machines for building and mining. | 2026-11-24
caterpillar.com | company | Caterpillar | Site of a company about its products: machines for building and mining. | 2026-11-24
deere.com | company | John Deere | Site of a company about its products: tractors and machines. | 2026-11-24
cummins.com | company | Cummins | Site of a company about its products: engines. | 2026-11-24

Motorcycles
harley-davidson.com | company | Harley-Davidson | Site of a company about its products: motorcycles. | 2026-11-24
yamaha-motor.com | company | Yamaha Motor | Site of a company about its products: motorcycles. | 2026-11-24
ducati.com | company | Ducati | Site of a company about its products: motorcycles. | 2026-11-24
bmw-motorrad.com | company | BMW Motorrad | Site of a company about its products: motorcycles. | 2026-11-24

Bicycles
shimano.com | company | Shimano | Site of a company about its products: parts for bicycles and fishing tackle. | 2026-11-24
sram.com | company | SRAM | Site of a company about its products: parts for bicycles. | 2026-11-24
trekbikes.com | company | Trek | Site of a company about its products: bicycles. | 2026-11-24
specialized.com | company | Specialized | Site of a company about its products: bicycles. | 2026-11-24
giant-bicycles.com | company | Giant | Site of a company about its products: bicycles. | 2026-11-24
parktool.com | company | Park Tool | Site of a company about its products: tools for bicycles. | 2026-11-24

Aircraft, arms and space
airbus.com | company | Airbus | Site of a company about its products: aircraft. | 2026-11-24
embraer.com | company | Embraer | Site of a company about its products: aircraft. | 2026-11-24
dassault-aviation.com | company | Dassault Aviation | Site of a company about its products: aircraft. | 2026-11-24
saab.com | company | Saab | Site of a company about its products: aircraft and arms. | 2026-11-24
baesystems.com | company | BAE Systems | Site of a company about its products: arms and ships. | 2026-11-24
northropgrumman.com | company | Northrop Grumman | Site of a company about its products: arms and aircraft. | 2026-11-24
rtx.com | company | RTX | Site of a company about its products: arms and engines. | 2026-11-24
gd.com | company | General Dynamics | Site of a company about its products: arms and ships. | 2026-11-24
thalesgroup.com | company | Thales | Site of a company about its products: arms and electronics. | 2026-11-24
rheinmetall.com | company | Rheinmetall | Site of a company about its products: arms and parts for cars. | 2026-11-24
mbda-systems.com | company | MBDA | Site of a company about its products: missiles. | 2026-11-24
safran-group.com | company | Safran | Site of a company about its products: engines and parts of aircraft. | 2026-11-24
rolls-royce.com | company | Rolls-Royce | Site of a company about its products: engines. | 2026-11-24
ge.com | company | General Electric | Site of a company about its products: engines and machines. | 2026-11-24
honeywell.com | company | Honeywell | Site of a company about its products: electronics and chemicals. | 2026-11-24
spacex.com | company | SpaceX | Site of a company about its products: rockets and satellites. | 2026-11-24
starlink.com | company | Starlink | Site of a company about its services: internet by satellite. | 2026-11-24
blueorigin.com | company | Blue Origin | Site of a company about its products: rockets. | 2026-11-24
ulalaunch.com | company | United Launch Alliance | Site of a company about its products: rockets. | 2026-11-24
arianespace.com | company | Arianespace | Site of a company about its services: launches of satellites. | 2026-11-24

Airlines
lufthansa.com | company | Lufthansa | Site of a company about its services: flights. | 2026-11-24
lufthansagroup.com | company | Lufthansa Group | Site of a company about its services: flights. | 2026-11-24
airfrance.com | company | Air France | Site of a company about its services: flights. | 2026-11-24
klm.com | company | KLM | Site of a company about its services: flights. | 2026-11-24
britishairways.com | company | British Airways | Site of a company about its services: flights. | 2026-11-24
ryanair.com | company | Ryanair | Site of a company about its services: flights. | 2026-11-24
easyjet.com | company | easyJet | Site of a company about its services: flights. | 2026-11-24
turkishairlines.com | company | Turkish Airlines | Site of a company about its services: flights. | 2026-11-24
aa.com | company | American Airlines | Site of a company about its services: flights. | 2026-11-24
delta.com | company | Delta Air Lines | Site of a company about its services: flights. | 2026-11-24
united.com | company | United Airlines | Site of a company about its services: flights. | 2026-11-24
qantas.com | company | Qantas | Site of a company about its services: flights. | 2026-11-24
emirates.com | company | Emirates | Site of a company about its services: flights. | 2026-11-24
qatarairways.com | company | Qatar Airways | Site of a company about its services: flights. | 2026-11-24
singaporeair.com | company | Singapore Airlines | Site of a company about its services: flights. | 2026-11-24
aeroflot.ru | company | Aeroflot | Site of a company about its services: flights. | 2026-11-24
heathrow.com | company | Heathrow Airport | Site of a company about its services: an airport. | 2026-11-24
schiphol.nl | company | Schiphol | Site of a company about its services: an airport. | 2026-11-24
flightradar24.com | company | Flightradar24 | Site of a company about its services: positions of aircraft. | 2026-11-24
flightaware.com | company | FlightAware | Site of a company about its services: positions of aircraft. | 2026-11-24

Railways and other travel by land
bahn.de | company | Deutsche Bahn | Site of a company about its services: trains. | 2026-11-24
deutschebahn.com | company | Deutsche Bahn | Site of a company about its services: trains. | 2026-11-24
sncf.com | company | SNCF | Site of a company about its services: trains. | 2026-11-24
sbb.ch | company | SBB | Site of a company about its services: trains. | 2026-11-24
oebb.at | company | ÖBB | Site of a company about its services: trains. | 2026-11-24
ns.nl | company | NS | Site of a company about its services: trains. | 2026-11-24
amtrak.com | company | Amtrak | Site of a company about its services: trains. | 2026-11-24
eurostar.com | company | Eurostar | Site of a company about its services: trains. | 2026-11-24
nationalrail.co.uk | company | National Rail | Site of a company about its services: trains. | 2026-11-24
networkrail.co.uk | company | Network Rail | Site of a company about its services: tracks and stations of railways. | 2026-11-24
thetrainline.com | company | Trainline | Site of a company about its services: tickets for trains. | 2026-11-24
jreast.co.jp | company | JR East | Site of a company about its services: trains. | 2026-11-24
siemens.com | company | Siemens | Site of a company about its products: trains, machines and electronics. | 2026-11-24
flixbus.com | company | FlixBus | Site of a company about its services: coaches. | 2026-11-24
uber.com | company | Uber | Site of a company about its services: rides and deliveries. | 2026-11-24

Post and shipping
dhl.com | company | DHL | Site of a company about its services: parcels and freight. | 2026-11-24
dhl.de | company | DHL | Site of a company about its services: parcels and freight. | 2026-11-24
deutschepost.de | company | Deutsche Post | Site of a company about its services: post. | 2026-11-24
ups.com | company | UPS | Site of a company about its services: parcels and freight. | 2026-11-24
fedex.com | company | FedEx | Site of a company about its services: parcels and freight. | 2026-11-24
royalmail.com | company | Royal Mail | Site of a company about its services: post. | 2026-11-24
maersk.com | company | Maersk | Site of a company about its services: freight by sea. | 2026-11-24
marinetraffic.com | company | MarineTraffic | Site of a company about its services: positions of ships. | 2026-11-24

Energy and materials
exxonmobil.com | company | ExxonMobil | Site of a company about its products: oil and gas. | 2026-11-24
shell.com | company | Shell | Site of a company about its products: oil and gas. | 2026-11-24
bp.com | company | BP | Site of a company about its products: oil and gas. | 2026-11-24
chevron.com | company | Chevron | Site of a company about its products: oil and gas. | 2026-11-24
totalenergies.com | company | TotalEnergies | Site of a company about its products: oil and gas. | 2026-11-24
aramco.com | company | Saudi Aramco | Site of a company about its products: oil and gas. | 2026-11-24
equinor.com | company | Equinor | Site of a company about its products: oil and gas. | 2026-11-24
edf.fr | company | EDF | Site of a company about its products: electricity. | 2026-11-24
vattenfall.com | company | Vattenfall | Site of a company about its products: electricity. | 2026-11-24
tepco.co.jp | company | TEPCO | Site of a company about its products: electricity. | 2026-11-24
rosatom.ru | company | Rosatom | Site of a company about its products: nuclear plants. | 2026-11-24
vestas.com | company | Vestas | Site of a company about its products: wind turbines. | 2026-11-24
riotinto.com | company | Rio Tinto | Site of a company about its products: metals. | 2026-11-24
basf.com | company | BASF | Site of a company about its products: chemicals. | 2026-11-24
3m.com | company | 3M | Site of a company about its products: adhesives, filters and other goods. | 2026-11-24

Banks, cards and funds
jpmorganchase.com | company | JPMorgan Chase | Site of a company about its services: banking. | 2026-11-24
chase.com | company | Chase | Site of a company about its services: banking. | 2026-11-24
bankofamerica.com | company | Bank of America | Site of a company about its services: banking. | 2026-11-24
wellsfargo.com | company | Wells Fargo | Site of a company about its services: banking. | 2026-11-24
goldmansachs.com | company | Goldman Sachs | Site of a company about its services: banking. | 2026-11-24
hsbc.com | company | HSBC | Site of a company about its services: banking. | 2026-11-24
barclays.co.uk | company | Barclays | Site of a company about its services: banking. | 2026-11-24
revolut.com | company | Revolut | Site of a company about its services: banking. | 2026-11-24
wise.com | company | Wise | Site of a company about its services: transfers of money. | 2026-11-24
deutsche-bank.de | company | Deutsche Bank | Site of a company about its services: banking. | 2026-11-24
sparkasse.de | company | Sparkasse | Site of a company about its services: banking. | 2026-11-24
ubs.com | company | UBS | Site of a company about its services: banking. | 2026-11-24
sberbank.ru | company | Sberbank | Site of a company about its services: banking. | 2026-11-24
visa.com | company | Visa | Site of a company about its services: payment cards. | 2026-11-24
mastercard.com | company | Mastercard | Site of a company about its services: payment cards. | 2026-11-24
americanexpress.com | company | American Express | Site of a company about its services: payment cards. | 2026-11-24
vanguard.com | company | Vanguard | Site of a company about its services: investment funds. | 2026-11-24
fidelity.com | company | Fidelity | Site of a company about its services: investment funds. | 2026-11-24
schwab.com | company | Charles Schwab | Site of a company about its services: trading in securities. | 2026-11-24
blackrock.com | company | BlackRock | Site of a company about its services: investment funds. | 2026-11-24
robinhood.com | company | Robinhood | Site of a company about its services: trading in securities. | 2026-11-24
berkshirehathaway.com | company | Berkshire Hathaway | Site of a company about itself. | 2026-11-24
moneysavingexpert.com | company | MoneySavingExpert | Site of a company about its services: advice on money. | 2026-11-24
forums.moneysavingexpert.com | qa-forum | MoneySavingExpert Forum | Posts by its users; money. | 2026-11-24

Insurers
uhc.com | company | UnitedHealthcare | Site of a company about its services: insurance. | 2026-11-24
allianz.com | company | Allianz | Site of a company about its services: insurance. | 2026-11-24
axa.com | company | AXA | Site of a company about its services: insurance. | 2026-11-24
swissre.com | company | Swiss Re | Site of a company about its services: insurance. | 2026-11-24
munichre.com | company | Munich Re | Site of a company about its services: insurance. | 2026-11-24

Exchanges, ratings and advisers
nyse.com | company | New York Stock Exchange | Site of a company about its services: trade in securities. | 2026-11-24
nasdaq.com | company | Nasdaq | Site of a company about its services: trade in securities. | 2026-11-24
londonstockexchange.com | company | London Stock Exchange | Site of a company about its services: trade in securities. | 2026-11-24
lseg.com | company | London Stock Exchange Group | Site of a company about its services: trade in securities. | 2026-11-24
coinbase.com | company | Coinbase | Site of a company about its services: trade in crypto-currencies. | 2026-11-24
binance.com | company | Binance | Site of a company about its services: trade in crypto-currencies. | 2026-11-24
moodys.com | company | Moody's | Site of a company about its services: ratings of debt. | 2026-11-24
spglobal.com | company | S&P Global | Site of a company about its services: ratings of debt and data on markets. | 2026-11-24
morningstar.com | company | Morningstar | Site of a company about its services: data on funds and shares. | 2026-11-24
deloitte.com | company | Deloitte | Site of a company about its services: audit and advice. | 2026-11-24
pwc.com | company | PwC | Site of a company about its services: audit and advice. | 2026-11-24
ey.com | company | EY | Site of a company about its services: audit and advice. | 2026-11-24
kpmg.com | company | KPMG | Site of a company about its services: audit and advice. | 2026-11-24
accenture.com | company | Accenture | Site of a company about its services: advice on technology. | 2026-11-24
bcg.com | company | Boston Consulting Group | Site of a company about its services: advice to companies. | 2026-11-24
gartner.com | company | Gartner | Site of a company about its services: research on technology for companies. | 2026-11-24

Opinion and market research
morningconsult.com | company | Morning Consult | Company that polls opinion. | 2026-11-24
nielsen.com | company | Nielsen | Site of a company about its services: data on audiences. | 2026-11-24
similarweb.com | company | Similarweb | Site of a company about its services: data on the use of sites. | 2026-11-24

Databases of news and companies
lexisnexis.com | company | LexisNexis | Site of a company about its services: a database of news and law. | 2026-11-24
dnb.com | company | Dun & Bradstreet | Site of a company about its services: data on companies. | 2026-11-24
crunchbase.com | company | Crunchbase | Site of a company about its services: data on companies. | 2026-11-24

Drugs and medical devices
pfizer.com | company | Pfizer | Site of a company about its products: drugs. | 2026-11-24
modernatx.com | company | Moderna | Site of a company about its products: drugs. | 2026-11-24
jnj.com | company | Johnson & Johnson | Site of a company about its products: drugs. | 2026-11-24
merck.com | company | Merck & Co. | Site of a company about its products: drugs. | 2026-11-24
novartis.com | company | Novartis | Site of a company about its products: drugs. | 2026-11-24
roche.com | company | Roche | Site of a company about its products: drugs. | 2026-11-24
gene.com | company | Genentech | Site of a company about its products: drugs. | 2026-11-24
astrazeneca.com | company | AstraZeneca | Site of a company about its products: drugs. | 2026-11-24
gsk.com | company | GSK | Site of a company about its products: drugs. | 2026-11-24
sanofi.com | company | Sanofi | Site of a company about its products: drugs. | 2026-11-24
bayer.com | company | Bayer | Site of a company about its products: drugs and farm chemicals. | 2026-11-24
biontech.com | company | BioNTech | Site of a company about its products: drugs. | 2026-11-24
abbott.com | company | Abbott | Site of a company about its products: medical devices. | 2026-11-24
novonordisk.com | company | Novo Nordisk | Site of a company about its products: drugs. | 2026-11-24
medtronic.com | company | Medtronic | Site of a company about its products: medical devices. | 2026-11-24
siemens-healthineers.com | company | Siemens Healthineers | Site of a company about its products: medical devices. | 2026-11-24
thermofisher.com | company | Thermo Fisher | Site of a company about its products: goods for laboratories. | 2026-11-24
sigmaaldrich.com | company | Sigma-Aldrich | Site of a company about its products: chemicals for laboratories. | 2026-11-24
illumina.com | company | Illumina | Site of a company about its products: devices for laboratories. | 2026-11-24
23andme.com | company | 23andMe | Site of a company about its services: tests of genes. | 2026-11-24

Food and drink
nestle.com | company | Nestlé | Site of a company about its products: food. | 2026-11-24
coca-colacompany.com | company | The Coca-Cola Company | Site of a company about its products: drinks. | 2026-11-24
mcdonalds.com | company | McDonald's | Site of a company about its services: restaurants. | 2026-11-24
starbucks.com | company | Starbucks | Site of a company about its services: coffee houses. | 2026-11-24
kfc.com | company | KFC | Site of a company about its services: restaurants. | 2026-11-24
kingarthurbaking.com | company | King Arthur Baking | Site of a company about its products: flour. | 2026-11-24

Household goods
dyson.com | company | Dyson | Site of a company about its products: vacuum cleaners and fans. | 2026-11-24
miele.de | company | Miele | Site of a company about its products: household appliances. | 2026-11-24
irobot.com | company | iRobot | Site of a company about its products: vacuum cleaners. | 2026-11-24
philips.com | company | Philips | Site of a company about its products: medical devices and household appliances. | 2026-11-24

Tools
bosch-professional.com | company | Bosch | Site of a company about its products: tools. | 2026-11-24
dewalt.com | company | DeWalt | Site of a company about its products: tools. | 2026-11-24
milwaukeetool.com | company | Milwaukee Tool | Site of a company about its products: tools. | 2026-11-24
stanleyblackanddecker.com | company | Stanley Black & Decker | Site of a company about its products: tools. | 2026-11-24
festool.com | company | Festool | Site of a company about its products: tools. | 2026-11-24
hilti.com | company | Hilti | Site of a company about its products: tools. | 2026-11-24
husqvarna.com | company | Husqvarna | Site of a company about its products: tools. | 2026-11-24
stihlusa.com | company | Stihl | Site of a company about its products: tools. | 2026-11-24
fluke.com | company | Fluke | Site of a company about its products: instruments for measuring. | 2026-11-24
leatherman.com | company | Leatherman | Site of a company about its products: tools. | 2026-11-24
victorinox.com | company | Victorinox | Site of a company about its products: knives and watches. | 2026-11-24
spyderco.com | company | Spyderco | Site of a company about its products: knives. | 2026-11-24

Outdoor gear
garmin.com | company | Garmin | Site of a company about its products: devices for navigation and sport. | 2026-11-24
forums.garmin.com | qa-forum | Garmin Forums | Posts by its users; devices of Garmin. | 2026-11-24
fenixlighting.com | company | Fenix | Site of a company about its products: torches. | 2026-11-24

Firearms and optics
glock.com | company | Glock | Site of a company about its products: firearms. | 2026-11-24
smith-wesson.com | company | Smith & Wesson | Site of a company about its products: firearms. | 2026-11-24
ruger.com | company | Ruger | Site of a company about its products: firearms. | 2026-11-24
sigsauer.com | company | SIG Sauer | Site of a company about its products: firearms. | 2026-11-24
beretta.com | company | Beretta | Site of a company about its products: firearms. | 2026-11-24
remarms.com | company | RemArms | Site of a company about its products: firearms. | 2026-11-24
heckler-koch.com | company | Heckler & Koch | Site of a company about its products: firearms. | 2026-11-24
hornady.com | company | Hornady | Site of a company about its products: ammunition. | 2026-11-24
magpul.com | company | Magpul | Site of a company about its products: parts for firearms. | 2026-11-24
leupold.com | company | Leupold | Site of a company about its products: telescopic sights. | 2026-11-24
vortexoptics.com | company | Vortex Optics | Site of a company about its products: telescopic sights and binoculars. | 2026-11-24

Watches
rolex.com | company | Rolex | Site of a company about its products: watches. | 2026-11-24
omegawatches.com | company | Omega | Site of a company about its products: watches. | 2026-11-24
seikowatches.com | company | Seiko | Site of a company about its products: watches. | 2026-11-24
casio.com | company | Casio | Site of a company about its products: watches and calculators. | 2026-11-24

Cameras and lenses
nikon.com | company | Nikon | Site of a company about its products: cameras. | 2026-11-24
nikonusa.com | company | Nikon | Site of a company about its products: cameras. | 2026-11-24
global.canon | company | Canon | Site of a company about its products: cameras and printers. | 2026-11-24
usa.canon.com | company | Canon | Site of a company about its products: cameras and printers. | 2026-11-24
canon-europe.com | company | Canon | Site of a company about its products: cameras and printers. | 2026-11-24
community.usa.canon.com | qa-forum | Canon Community | Posts by its users; devices of Canon. | 2026-11-24
fujifilm.com | company | Fujifilm | Site of a company about its products: cameras. | 2026-11-24
fujifilm-x.com | company | Fujifilm | Site of a company about its products: cameras. | 2026-11-24
leica-camera.com | company | Leica | Site of a company about its products: cameras. | 2026-11-24
hasselblad.com | company | Hasselblad | Site of a company about its products: cameras. | 2026-11-24
zeiss.com | company | Zeiss | Site of a company about its products: lenses and microscopes. | 2026-11-24
sigma-global.com | company | Sigma | Site of a company about its products: lenses. | 2026-11-24
gopro.com | company | GoPro | Site of a company about its products: cameras. | 2026-11-24
dji.com | company | DJI | Site of a company about its products: drones and cameras. | 2026-11-24
forum.dji.com | qa-forum | DJI Forum | Posts by its users; drones. | 2026-11-24
blackmagicdesign.com | company | Blackmagic Design | Site of a company about its products: cameras and programs for film. | 2026-11-24
forum.blackmagicdesign.com | qa-forum | Blackmagic Forum | Posts by its users; cameras and programs for film. | 2026-11-24
celestron.com | company | Celestron | Site of a company about its products: telescopes. | 2026-11-24

Audio and music instruments
bose.com | company | Bose | Site of a company about its products: audio devices. | 2026-11-24
sennheiser.com | company | Sennheiser | Site of a company about its products: audio devices. | 2026-11-24
shure.com | company | Shure | Site of a company about its products: audio devices. | 2026-11-24
sonos.com | company | Sonos | Site of a company about its products: audio devices. | 2026-11-24
en.community.sonos.com | qa-forum | Sonos Community | Posts by its users; devices of Sonos. | 2026-11-24
focusrite.com | company | Focusrite | Site of a company about its products: audio devices. | 2026-11-24
rme-audio.de | company | RME | Site of a company about its products: audio devices. | 2026-11-24
forum.rme-audio.de | qa-forum | RME User Forum | Posts by its users; audio devices. | 2026-11-24
dolby.com | company | Dolby | Site of a company about its products: sound technology. | 2026-11-24
yamaha.com | company | Yamaha | Site of a company about its products: music instruments and audio devices. | 2026-11-24
roland.com | company | Roland | Site of a company about its products: music instruments. | 2026-11-24
korg.com | company | Korg | Site of a company about its products: music instruments. | 2026-11-24
moogmusic.com | company | Moog | Site of a company about its products: music instruments. | 2026-11-24
fender.com | company | Fender | Site of a company about its products: music instruments. | 2026-11-24
gibson.com | company | Gibson | Site of a company about its products: music instruments. | 2026-11-24
forum.gibson.com | qa-forum | Gibson Forum | Posts by its users; music instruments. | 2026-11-24
line6.com | company | Line 6 | Site of a company about its products: effects for music. | 2026-11-24
line6.com/support/topic | qa-forum | Line 6 Community | Posts by its users; effects for music. | 2026-11-24
ableton.com | company | Ableton | Site of a company about its products: programs for music. | 2026-11-24
forum.ableton.com | qa-forum | Ableton Forum | Posts by its users; programs for music. | 2026-11-24
steinberg.net | company | Steinberg | Site of a company about its products: programs for music. | 2026-11-24
forums.steinberg.net | qa-forum | Steinberg Forums | Posts by its users; programs for music. | 2026-11-24
native-instruments.com | company | Native Instruments | Site of a company about its products: programs for music. | 2026-11-24
community.native-instruments.com | qa-forum | Native Instruments Community | Posts by its users; programs for music. | 2026-11-24
image-line.com | company | Image-Line | Site of a company about its products: programs for music. | 2026-11-24
forum.image-line.com | qa-forum | Image-Line Forum | Posts by its users; programs for music. | 2026-11-24

Toys and models
lego.com | company | LEGO | Site of a company about its products: toys. | 2026-11-24
hasbro.com | company | Hasbro | Site of a company about its products: toys. | 2026-11-24
playmobil.com | company | Playmobil | Site of a company about its products: toys. | 2026-11-24
tamiya.com | company | Tamiya | Site of a company about its products: models. | 2026-11-24
games-workshop.com | company | Games Workshop | Site of a company about its products: table-top games. | 2026-11-24
warhammer-community.com | company | Games Workshop | Site of a company about its products: table-top games. | 2026-11-24
magic.wizards.com | company | Wizards of the Coast | Site of a company about its products: card games. | 2026-11-24
dnd.wizards.com | company | Wizards of the Coast | Site of a company about its products: role-playing games. | 2026-11-24
dndbeyond.com | company | D&D Beyond | Site of a company about its products: role-playing games. | 2026-11-24
dndbeyond.com/forums | qa-forum | D&D Beyond Forums | Posts by its users; role-playing games. | 2026-11-24
pokemon.com | company | The Pokémon Company | Site of a company about its products: games and films. | 2026-11-24

Clothing
nike.com | company | Nike | Site of a company about its products: clothing. | 2026-11-24
adidas.com | company | Adidas | Site of a company about its products: clothing. | 2026-11-24
levi.com | company | Levi's | Site of a company about its products: clothing. | 2026-11-24
thenorthface.com | company | The North Face | Site of a company about its products: clothing. | 2026-11-24

Media groups
thewaltdisneycompany.com | company | The Walt Disney Company | Media group about its own affairs. | 2026-11-24
comcast.com | company | Comcast | Site of a company about its services: telephone and internet. | 2026-11-24
paramount.com | company | Paramount | Media group about its own affairs. | 2026-11-24
wbd.com | company | Warner Bros. Discovery | Media group about its own affairs. | 2026-11-24
axelspringer.com | company | Axel Springer | Media group about its own affairs. | 2026-11-24
nytco.com | company | The New York Times Company | Media group about its own affairs. | 2026-11-24

Film studios and films to order
disney.com | company | Disney | Site of a company about its products: films and series. | 2026-11-24
disneyplus.com | company | Disney+ | Site of a company about its products: films and series. | 2026-11-24
starwars.com | company | Star Wars | Site of a company about its products: films and series. | 2026-11-24
marvel.com | company | Marvel | Site of a company about its products: comics and films. | 2026-11-24
dc.com | company | DC | Site of a company about its products: comics and films. | 2026-11-24
warnerbros.com | company | Warner Bros. | Site of a company about its products: films and series. | 2026-11-24
sonypictures.com | company | Sony Pictures | Site of a company about its products: films and series. | 2026-11-24
netflix.com | company | Netflix | Site of a company about its products: films and series. | 2026-11-24
about.netflix.com | company | Netflix | Site of a company about itself. | 2026-11-24
hbo.com | company | HBO | Site of a company about its products: films and series. | 2026-11-24
hulu.com | company | Hulu | Site of a company about its products: films and series. | 2026-11-24
primevideo.com | company | Amazon Prime Video | Site of a company about its products: films and series. | 2026-11-24
startrek.com | company | Star Trek | Site of a company about its products: films and series. | 2026-11-24
crunchyroll.com | company | Crunchyroll | Site of a company about its products: films and series. | 2026-11-24
criterion.com | company | The Criterion Collection | Site of a company about its products: films and series. | 2026-11-24

Record labels and music
universalmusic.com | company | Universal Music Group | Site of a company about its products: recordings. | 2026-11-24
sonymusic.com | company | Sony Music | Site of a company about its products: recordings. | 2026-11-24
wmg.com | company | Warner Music Group | Site of a company about its products: recordings. | 2026-11-24
deutschegrammophon.com | company | Deutsche Grammophon | Site of a company about its products: recordings. | 2026-11-24
naxos.com | company | Naxos | Site of a company about its products: recordings. | 2026-11-24
spotify.com | company | Spotify | Site of a company about its products: recordings of others to order. | 2026-11-24
open.spotify.com/show | video | Spotify | Recordings by those who hand them in. | 2026-11-24
open.spotify.com/episode | video | Spotify | Recordings by those who hand them in. | 2026-11-24
community.spotify.com | qa-forum | Spotify Community | Posts by its users; products of Spotify. | 2026-11-24
tidal.com | company | Tidal | Site of a company about its products: recordings of others to order. | 2026-11-24
ticketmaster.com | company | Ticketmaster | Site of a company about its services: tickets for events. | 2026-11-24

Sports leagues and clubs
nba.com | company | NBA | Site of a sports league about its games: basketball. | 2026-11-24
nfl.com | company | NFL | Site of a sports league about its games: American football. | 2026-11-24
mlb.com | company | Major League Baseball | Site of a sports league about its games: baseball. | 2026-11-24
nhl.com | company | NHL | Site of a sports league about its games: ice hockey. | 2026-11-24
mlssoccer.com | company | Major League Soccer | Site of a sports league about its games: football. | 2026-11-24
premierleague.com | company | Premier League | Site of a sports league about its games: football. | 2026-11-24
bundesliga.com | company | Bundesliga | Site of a sports league about its games: football. | 2026-11-24
laliga.com | company | La Liga | Site of a sports league about its games: football. | 2026-11-24
formula1.com | company | Formula One | Site of a sports league about its games: motor racing. | 2026-11-24
motogp.com | company | MotoGP | Site of a sports league about its games: motorcycle racing. | 2026-11-24
nascar.com | company | NASCAR | Site of a sports league about its games: motor racing. | 2026-11-24
ufc.com | company | UFC | Site of a sports league about its games: mixed martial arts. | 2026-11-24
wwe.com | company | WWE | Site of a company about its shows: wrestling. | 2026-11-24
atptour.com | company | ATP Tour | Site of a sports league about its games: tennis. | 2026-11-24
iplt20.com | company | Indian Premier League | Site of a sports league about its games: cricket. | 2026-11-24
nrl.com | company | National Rugby League | Site of a sports league about its games: rugby. | 2026-11-24
afl.com.au | company | Australian Football League | Site of a sports league about its games: Australian football. | 2026-11-24
manutd.com | company | Manchester United | Site of a sports club about itself: football. | 2026-11-24
mancity.com | company | Manchester City | Site of a sports club about itself: football. | 2026-11-24
liverpoolfc.com | company | Liverpool FC | Site of a sports club about itself: football. | 2026-11-24
arsenal.com | company | Arsenal | Site of a sports club about itself: football. | 2026-11-24
chelseafc.com | company | Chelsea FC | Site of a sports club about itself: football. | 2026-11-24
tottenhamhotspur.com | company | Tottenham Hotspur | Site of a sports club about itself: football. | 2026-11-24
fcbayern.com | company | FC Bayern München | Site of a sports club about itself: football. | 2026-11-24
bvb.de | company | Borussia Dortmund | Site of a sports club about itself: football. | 2026-11-24
fcbarcelona.com | company | FC Barcelona | Site of a sports club about itself: football. | 2026-11-24
realmadrid.com | company | Real Madrid | Site of a sports club about itself: football. | 2026-11-24
juventus.com | company | Juventus | Site of a sports club about itself: football. | 2026-11-24

Telephone and cable
att.com | company | AT&T | Site of a company about its services: telephone and internet. | 2026-11-24
forums.att.com | qa-forum | AT&T Community Forums | Posts by its users; telephone and internet. | 2026-11-24
verizon.com | company | Verizon | Site of a company about its services: telephone and internet. | 2026-11-24
community.verizon.com | qa-forum | Verizon Community | Posts by its users; telephone and internet. | 2026-11-24
t-mobile.com | company | T-Mobile | Site of a company about its services: telephone and internet. | 2026-11-24
xfinity.com | company | Xfinity | Site of a company about its services: telephone and internet. | 2026-11-24
forums.xfinity.com | qa-forum | Xfinity Community Forum | Posts by its users; telephone and internet. | 2026-11-24
spectrum.net | company | Spectrum | Site of a company about its services: telephone and internet. | 2026-11-24
bt.com | company | BT | Site of a company about its services: telephone and internet. | 2026-11-24
community.bt.com | qa-forum | BT Community | Posts by its users; telephone and internet. | 2026-11-24
community.ee.co.uk | qa-forum | EE Community | Posts by its users; telephone and internet. | 2026-11-24
community.virginmedia.com | qa-forum | Virgin Media Community | Posts by its users; telephone and internet. | 2026-11-24
vodafone.com | company | Vodafone | Site of a company about its services: telephone and internet. | 2026-11-24
vodafone.de | company | Vodafone | Site of a company about its services: telephone and internet. | 2026-11-24
forum.vodafone.de | qa-forum | Vodafone Community | Posts by its users; telephone and internet. | 2026-11-24
telekom.com | company | Deutsche Telekom | Site of a company about its services: telephone and internet. | 2026-11-24
telekom.de | company | Deutsche Telekom | Site of a company about its services: telephone and internet. | 2026-11-24
telekomhilft.telekom.de | qa-forum | Telekom hilft | Posts by its users; telephone and internet. | 2026-11-24
orange.com | company | Orange | Site of a company about its services: telephone and internet. | 2026-11-24
orange.fr | company | Orange | Site of a company about its services: telephone, internet and a portal. | 2026-11-24
communaute.orange.fr | qa-forum | Orange Communauté | Posts by its users; telephone and internet. | 2026-11-24
telefonica.com | company | Telefónica | Site of a company about its services: telephone and internet. | 2026-11-24
kpn.com | company | KPN | Site of a company about its services: telephone and internet. | 2026-11-24
community.kpn.com | qa-forum | KPN Community | Posts by its users; telephone and internet. | 2026-11-24
swisscom.ch | company | Swisscom | Site of a company about its services: telephone and internet. | 2026-11-24
community.swisscom.ch | qa-forum | Swisscom Community | Posts by its users; telephone and internet. | 2026-11-24
telstra.com.au | company | Telstra | Site of a company about its services: telephone and internet. | 2026-11-24
rogers.com | company | Rogers | Site of a company about its services: telephone and internet. | 2026-11-24

Hotels, travel and homes
marriott.com | company | Marriott | Site of a company about its services: hotels. | 2026-11-24
hilton.com | company | Hilton | Site of a company about its services: hotels. | 2026-11-24
disneyworld.disney.go.com | company | Walt Disney World | Site of a company about its services: amusement parks. | 2026-11-24
disneyland.disney.go.com | company | Disneyland | Site of a company about its services: amusement parks. | 2026-11-24
booking.com | company | Booking.com | Site of a company about its services: bookings of hotels. | 2026-11-24
expedia.com | company | Expedia | Site of a company about its services: bookings of hotels and flights. | 2026-11-24
airbnb.com | company | Airbnb | Site of a company about its services: bookings of homes. | 2026-11-24
skyscanner.net | company | Skyscanner | Site of a company about its services: search for flights. | 2026-11-24
kayak.com | company | Kayak | Site of a company about its services: search for flights. | 2026-11-24
zillow.com | company | Zillow | Site of a company about its services: listings of homes. | 2026-11-24
realtor.com | company | Realtor.com | Site of a company about its services: listings of homes. | 2026-11-24
redfin.com | company | Redfin | Site of a company about its services: listings of homes. | 2026-11-24
rightmove.co.uk | company | Rightmove | Site of a company about its services: listings of homes. | 2026-11-24
zoopla.co.uk | company | Zoopla | Site of a company about its services: listings of homes. | 2026-11-24
immobilienscout24.de | company | ImmoScout24 | Site of a company about its services: listings of homes. | 2026-11-24
funda.nl | company | Funda | Site of a company about its services: listings of homes. | 2026-11-24
realestate.com.au | company | realestate.com.au | Site of a company about its services: listings of homes. | 2026-11-24
indeed.com | company | Indeed | Site of a company about its services: listings of jobs. | 2026-11-24
ancestry.com | company | Ancestry | Site of a company about its services: records of families. | 2026-11-24
boards.ancestry.com | qa-forum | Ancestry Message Boards | Posts by its users; families. | 2026-11-24
myheritage.com | company | MyHeritage | Site of a company about its services: records of families. | 2026-11-24
`;
