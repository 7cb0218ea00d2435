/** Magazines on one subject, and the leagues and federations of sport. */
export const pressSubjects = `
Technology and science
9to5mac.com | magazine | 9to5Mac | Magazine on Apple’s products. | 2026-11-24
allaboutcircuits.com | magazine | All About Circuits | Magazine on electronics. | 2026-11-24
americanscientist.org | magazine | American Scientist | Magazine on science. | 2026-11-24
anandtech.com | magazine | AnandTech | Magazine on computer hardware. | 2026-11-24
androidauthority.com | magazine | Android Authority | Magazine on Android. | 2026-11-24
androidcentral.com | magazine | Android Central | Magazine on Android. | 2026-11-24
astronomy.com | magazine | Astronomy | Magazine on astronomy. | 2026-11-24
computerworld.com | magazine | Computerworld | Magazine on information technology. | 2026-11-24
discovermagazine.com | magazine | Discover | Magazine on science. | 2026-11-24
edn.com | magazine | EDN | Magazine on electronics. | 2026-11-24
eetimes.com | magazine | EE Times | Magazine on electronics. | 2026-11-24
extremetech.com | magazine | ExtremeTech | Magazine on technology. | 2026-11-24
hackaday.com | magazine | Hackaday | Magazine on electronics. | 2026-11-24
heise.de | magazine | heise online | Magazine on technology. | 2026-11-24
howtogeek.com | magazine | How-To Geek | Magazine on technology. | 2026-11-24
infoworld.com | magazine | InfoWorld | Magazine on information technology. | 2026-11-24
linuxjournal.com | magazine | Linux Journal | Magazine on Linux. | 2026-11-24
livescience.com | magazine | Live Science | Magazine on science. | 2026-11-24
lwn.net | magazine | LWN | Magazine on Linux and free software. | 2026-11-24
macrumors.com | magazine | MacRumors | Magazine on Apple’s products. | 2026-11-24
macworld.com | magazine | Macworld | Magazine on Apple’s products. | 2026-11-24
makeuseof.com | magazine | MakeUseOf | Magazine on technology. | 2026-11-24
notebookcheck.net | magazine | Notebookcheck | Magazine on computers. | 2026-11-24
omgubuntu.co.uk | magazine | OMG! Ubuntu | Magazine on Ubuntu. | 2026-11-24
pcworld.com | magazine | PCWorld | Magazine on personal computers. | 2026-11-24
phoronix.com | magazine | Phoronix | Magazine on Linux and hardware. | 2026-11-24
phys.org | magazine | Phys.org | Magazine on science. | 2026-11-24
popsci.com | magazine | Popular Science | Magazine on science. | 2026-11-24
popularmechanics.com | magazine | Popular Mechanics | Magazine on technology. | 2026-11-24
sciencenews.org | magazine | Science News | Magazine on science. | 2026-11-24
skyandtelescope.org | magazine | Sky & Telescope | Magazine on astronomy. | 2026-11-24
space.com | magazine | Space.com | Magazine on space. | 2026-11-24
techspot.com | magazine | TechSpot | Magazine on computers. | 2026-11-24
tomshardware.com | magazine | Tom’s Hardware | Magazine on computer hardware. | 2026-11-24
xda-developers.com | magazine | XDA | Magazine on mobile devices. | 2026-11-24
Cars, motorcycles, cycling, aviation, ships
autocar.co.uk | magazine | Autocar | Magazine on cars. | 2026-11-24
aviationweek.com | magazine | Aviation Week | Magazine on aviation. | 2026-11-24
bicycling.com | magazine | Bicycling | Magazine on cycling. | 2026-11-24
bikeradar.com | magazine | BikeRadar | Magazine on cycling. | 2026-11-24
caranddriver.com | magazine | Car and Driver | Magazine on cars. | 2026-11-24
cycleworld.com | magazine | Cycle World | Magazine on motorcycles. | 2026-11-24
cyclingnews.com | magazine | Cyclingnews | Magazine on cycling. | 2026-11-24
cyclingweekly.com | magazine | Cycling Weekly | Magazine on cycling. | 2026-11-24
flightglobal.com | magazine | FlightGlobal | Magazine on aviation. | 2026-11-24
flyingmag.com | magazine | Flying | Magazine on aviation. | 2026-11-24
gcaptain.com | magazine | gCaptain | Magazine on shipping. | 2026-11-24
hagerty.com | magazine | Hagerty | Magazine on cars. | 2026-11-24
janes.com | magazine | Janes | Magazine on military affairs. | 2026-11-24
motorcyclenews.com | magazine | Motorcycle News | Magazine on motorcycles. | 2026-11-24
motortrend.com | magazine | MotorTrend | Magazine on cars. | 2026-11-24
navalnews.com | magazine | Naval News | Magazine on navies. | 2026-11-24
road.cc | magazine | road.cc | Magazine on cycling. | 2026-11-24
roadandtrack.com | magazine | Road & Track | Magazine on cars. | 2026-11-24
simpleflying.com | magazine | Simple Flying | Magazine on aviation. | 2026-11-24
thedrive.com | magazine | The Drive | Magazine on cars and military affairs. | 2026-11-24
topgear.com | magazine | Top Gear | Magazine on cars. | 2026-11-24
Games, music, film
avclub.com | magazine | The A.V. Club | Magazine on film and music. | 2026-11-24
billboard.com | magazine | Billboard | Magazine on music. | 2026-11-24
empireonline.com | magazine | Empire | Magazine on film. | 2026-11-24
eurogamer.net | magazine | Eurogamer | Magazine on games. | 2026-11-24
gamedeveloper.com | magazine | Game Developer | Magazine on the making of games. | 2026-11-24
gamespot.com | magazine | GameSpot | Magazine on games. | 2026-11-24
guitarworld.com | magazine | Guitar World | Magazine on guitars. | 2026-11-24
hollywoodreporter.com | magazine | The Hollywood Reporter | Magazine on film and television. | 2026-11-24
ign.com | magazine | IGN | Magazine on games. | 2026-11-24
indiewire.com | magazine | IndieWire | Magazine on film. | 2026-11-24
kotaku.com | magazine | Kotaku | Magazine on games. | 2026-11-24
musicradar.com | magazine | MusicRadar | Magazine on musical instruments. | 2026-11-24
nme.com | magazine | NME | Magazine on music. | 2026-11-24
pcgamer.com | magazine | PC Gamer | Magazine on games. | 2026-11-24
pitchfork.com | magazine | Pitchfork | Magazine on music. | 2026-11-24
polygon.com | magazine | Polygon | Magazine on games. | 2026-11-24
rockpapershotgun.com | magazine | Rock Paper Shotgun | Magazine on games. | 2026-11-24
soundonsound.com | magazine | Sound on Sound | Magazine on recording. | 2026-11-24
variety.com | magazine | Variety | Magazine on film and television. | 2026-11-24
Photography, food, travel, home, garden
atlasobscura.com | magazine | Atlas Obscura | Magazine on places. | 2026-11-24
bobvila.com | magazine | Bob Vila | Magazine on houses. | 2026-11-24
bonappetit.com | magazine | Bon Appétit | Magazine on cooking. | 2026-11-24
cntraveler.com | magazine | Condé Nast Traveler | Magazine on travel. | 2026-11-24
cooksillustrated.com | magazine | Cook’s Illustrated | Magazine on cooking. | 2026-11-24
diyphotography.net | magazine | DIYPhotography | Magazine on photography. | 2026-11-24
dpreview.com | magazine | DPReview | Magazine on cameras. | 2026-11-24
epicurious.com | magazine | Epicurious | Magazine on cooking. | 2026-11-24
familyhandyman.com | magazine | Family Handyman | Magazine on houses. | 2026-11-24
finegardening.com | magazine | Fine Gardening | Magazine on gardening. | 2026-11-24
finehomebuilding.com | magazine | Fine Homebuilding | Magazine on building. | 2026-11-24
finewoodworking.com | magazine | Fine Woodworking | Magazine on woodworking. | 2026-11-24
foodandwine.com | magazine | Food & Wine | Magazine on food. | 2026-11-24
fstoppers.com | magazine | Fstoppers | Magazine on photography. | 2026-11-24
gardenersworld.com | magazine | BBC Gardeners’ World | Magazine on gardening. | 2026-11-24
lonelyplanet.com | magazine | Lonely Planet | Magazine on travel. | 2026-11-24
petapixel.com | magazine | PetaPixel | Magazine on photography. | 2026-11-24
popularwoodworking.com | magazine | Popular Woodworking | Magazine on woodworking. | 2026-11-24
seriouseats.com | magazine | Serious Eats | Magazine on cooking. | 2026-11-24
thepointsguy.com | magazine | The Points Guy | Magazine on travel. | 2026-11-24
thisoldhouse.com | magazine | This Old House | Magazine on houses. | 2026-11-24
Sport: press
autosport.com | magazine | Autosport | Magazine on motor racing. | 2026-11-24
chessbase.com | magazine | ChessBase | Magazine on chess. | 2026-11-24
espncricinfo.com | magazine | ESPNcricinfo | Magazine on cricket. | 2026-11-24
fourfourtwo.com | magazine | FourFourTwo | Magazine on football. | 2026-11-24
goal.com | magazine | Goal | Magazine on football. | 2026-11-24
motorsport.com | magazine | Motorsport.com | Magazine on motor racing. | 2026-11-24
runnersworld.com | magazine | Runner’s World | Magazine on running. | 2026-11-24
si.com | magazine | Sports Illustrated | Magazine on sport. | 2026-11-24
Sport: leagues and federations
cafonline.com | advocacy-ngo | Confederation of African Football | Association; football. | 2026-11-24
concacaf.com | advocacy-ngo | Concacaf | Association; football. | 2026-11-24
conmebol.com | advocacy-ngo | CONMEBOL | Association; football. | 2026-11-24
dfb.de | advocacy-ngo | German Football Association | Association; football. | 2026-11-24
efl.com | company | English Football League | Site of a sports league about its games: football. | 2026-11-24
eredivisie.nl | company | Eredivisie | Site of a sports league about its games: football. | 2026-11-24
euroleaguebasketball.net | company | EuroLeague | Site of a sports league about its games: basketball. | 2026-11-24
fff.fr | advocacy-ngo | French Football Federation | Association; football. | 2026-11-24
fia.com | advocacy-ngo | FIA | Association; motor racing. | 2026-11-24
fiba.basketball | advocacy-ngo | FIBA | Association; basketball. | 2026-11-24
fide.com | advocacy-ngo | FIDE | Association; chess. | 2026-11-24
fifa.com | advocacy-ngo | FIFA | Association; football. | 2026-11-24
figc.it | advocacy-ngo | Italian Football Federation | Association; football. | 2026-11-24
fivb.com | advocacy-ngo | FIVB | Association; volleyball. | 2026-11-24
gymnastics.sport | advocacy-ngo | International Gymnastics Federation | Association; gymnastics. | 2026-11-24
icc-cricket.com | advocacy-ngo | International Cricket Council | Association; cricket. | 2026-11-24
iihf.com | advocacy-ngo | International Ice Hockey Federation | Association; ice hockey. | 2026-11-24
ijf.org | advocacy-ngo | International Judo Federation | Association; judo. | 2026-11-24
itftennis.com | advocacy-ngo | International Tennis Federation | Association; tennis. | 2026-11-24
ittf.com | advocacy-ngo | International Table Tennis Federation | Association; table tennis. | 2026-11-24
legaseriea.it | company | Serie A | Site of a sports league about its games: football. | 2026-11-24
ligaportugal.pt | company | Liga Portugal | Site of a sports league about its games: football. | 2026-11-24
ligue1.com | company | Ligue 1 | Site of a sports league about its games: football. | 2026-11-24
olympics.com | advocacy-ngo | International Olympic Committee | Association; sport. | 2026-11-24
paralympic.org | advocacy-ngo | International Paralympic Committee | Association; sport. | 2026-11-24
pgatour.com | company | PGA Tour | Site of a sports league about its games: golf. | 2026-11-24
randa.org | advocacy-ngo | The R&A | Association; golf. | 2026-11-24
rfef.es | advocacy-ngo | Royal Spanish Football Federation | Association; football. | 2026-11-24
spfl.co.uk | company | Scottish Professional Football League | Site of a sports league about its games: football. | 2026-11-24
the-afc.com | advocacy-ngo | Asian Football Confederation | Association; football. | 2026-11-24
thefa.com | advocacy-ngo | The Football Association | Association; football. | 2026-11-24
uci.org | advocacy-ngo | Union Cycliste Internationale | Association; cycling. | 2026-11-24
uefa.com | advocacy-ngo | UEFA | Association; football. | 2026-11-24
usga.org | advocacy-ngo | United States Golf Association | Association; golf. | 2026-11-24
ussoccer.com | advocacy-ngo | U.S. Soccer | Association; football. | 2026-11-24
wnba.com | company | WNBA | Site of a sports league about its games: basketball. | 2026-11-24
world.rugby | advocacy-ngo | World Rugby | Association; rugby. | 2026-11-24
worldaquatics.com | advocacy-ngo | World Aquatics | Association; swimming. | 2026-11-24
worldathletics.org | advocacy-ngo | World Athletics | Association; athletics. | 2026-11-24
wtatennis.com | company | WTA | Site of a sports league about its games: tennis. | 2026-11-24
`;
