/** Shops and market places. */
export const shops = `
Amazon
amazon.fr | shop | Amazon | Shop. | 2026-11-24
amazon.it | shop | Amazon | Shop. | 2026-11-24
amazon.es | shop | Amazon | Shop. | 2026-11-24
amazon.nl | shop | Amazon | Shop. | 2026-11-24
amazon.se | shop | Amazon | Shop. | 2026-11-24
amazon.pl | shop | Amazon | Shop. | 2026-11-24
amazon.ie | shop | Amazon | Shop. | 2026-11-24
amazon.com.be | shop | Amazon | Shop. | 2026-11-24
amazon.com.tr | shop | Amazon | Shop. | 2026-11-24
amazon.ca | shop | Amazon | Shop. | 2026-11-24
amazon.com.mx | shop | Amazon | Shop. | 2026-11-24
amazon.com.br | shop | Amazon | Shop. | 2026-11-24
amazon.com.au | shop | Amazon | Shop. | 2026-11-24
amazon.co.jp | shop | Amazon | Shop. | 2026-11-24
amazon.in | shop | Amazon | Shop. | 2026-11-24
amazon.sg | shop | Amazon | Shop. | 2026-11-24
amazon.ae | shop | Amazon | Shop. | 2026-11-24
amazon.sa | shop | Amazon | Shop. | 2026-11-24
amazon.eg | shop | Amazon | Shop. | 2026-11-24
amazon.co.za | shop | Amazon | Shop. | 2026-11-24
amazon.cn | shop | Amazon | Shop. | 2026-11-24
amzn.to | shop | Amazon | Short links to a shop. | 2026-11-24
amzn.eu | shop | Amazon | Short links to a shop. | 2026-11-24
amzn.asia | shop | Amazon | Short links to a shop. | 2026-11-24
amzn.com | shop | Amazon | Short links to a shop. | 2026-11-24
a.co | shop | Amazon | Short links to a shop. | 2026-11-24
aboutamazon.com | company | Amazon | Site of a company about itself. | 2026-11-24
amazon.science | company | Amazon | Site of a company about its research. | 2026-11-24
developer.amazon.com | reference | Amazon Developer | Handbook by the maker of the products. | 2026-11-24
kdp.amazon.com | company | Kindle Direct Publishing | Site of a company about its services: printing of books. | 2026-11-24
music.amazon.com | shop | Amazon Music | Shop for music. | 2026-11-24
audible.com | shop | Audible | Shop for spoken books. | 2026-11-24
audible.co.uk | shop | Audible | Shop for spoken books. | 2026-11-24
audible.de | shop | Audible | Shop for spoken books. | 2026-11-24
zappos.com | shop | Zappos | Shop for shoes. | 2026-11-24

eBay
ebay.co.uk | shop | eBay | Market place. | 2026-11-24
ebay.de | shop | eBay | Market place. | 2026-11-24
ebay.fr | shop | eBay | Market place. | 2026-11-24
ebay.it | shop | eBay | Market place. | 2026-11-24
ebay.es | shop | eBay | Market place. | 2026-11-24
ebay.nl | shop | eBay | Market place. | 2026-11-24
ebay.be | shop | eBay | Market place. | 2026-11-24
ebay.at | shop | eBay | Market place. | 2026-11-24
ebay.ch | shop | eBay | Market place. | 2026-11-24
ebay.ie | shop | eBay | Market place. | 2026-11-24
ebay.pl | shop | eBay | Market place. | 2026-11-24
ebay.ca | shop | eBay | Market place. | 2026-11-24
ebay.com.au | shop | eBay | Market place. | 2026-11-24
ebay.com.hk | shop | eBay | Market place. | 2026-11-24
ebay.com.sg | shop | eBay | Market place. | 2026-11-24
ebay.com.my | shop | eBay | Market place. | 2026-11-24
ebay.ph | shop | eBay | Market place. | 2026-11-24
ebay.us | shop | eBay | Short links to a market place. | 2026-11-24
ebayimg.com | shop | eBay | Pictures of a market place. | 2026-11-24
community.ebay.com | qa-forum | eBay Community | Posts by its users; a market place. | 2026-11-24
community.ebay.co.uk | qa-forum | eBay Community | Posts by its users; a market place. | 2026-11-24
community.ebay.de | qa-forum | eBay Community | Posts by its users; a market place. | 2026-11-24
developer.ebay.com | reference | eBay Developers Program | Handbook by the maker of the product. | 2026-11-24
ebayinc.com | company | eBay | Site of a company about itself. | 2026-11-24

Etsy
etsy.me | shop | Etsy | Short links to a market place. | 2026-11-24
etsystatic.com | shop | Etsy | Pictures of a market place. | 2026-11-24
help.etsy.com | company | Etsy | Help pages of a company. | 2026-11-24
community.etsy.com | qa-forum | Etsy Community | Posts by its users; a market place. | 2026-11-24

Market places and shops of several countries
aliexpress.us | shop | AliExpress | Market place. | 2026-11-24
aliexpress.ru | shop | AliExpress | Market place. | 2026-11-24
alibaba.com | shop | Alibaba | Market place. | 2026-11-24
taobao.com | shop | Taobao | Market place. | 2026-11-24
tmall.com | shop | Tmall | Market place. | 2026-11-24
jd.com | shop | JD.com | Shop. | 2026-11-24
temu.com | shop | Temu | Market place. | 2026-11-24
shein.com | shop | Shein | Shop for clothing. | 2026-11-24
wish.com | shop | Wish | Market place. | 2026-11-24
banggood.com | shop | Banggood | Shop. | 2026-11-24
rakuten.co.jp | shop | Rakuten | Market place. | 2026-11-24
auctions.yahoo.co.jp | shop | Yahoo Auctions | Market place for auctions. | 2026-11-24
mercari.com | shop | Mercari | Market place. | 2026-11-24
buyee.jp | shop | Buyee | Shop for goods from Japan. | 2026-11-24
suruga-ya.jp | shop | Suruga-ya | Shop for used games, models and discs. | 2026-11-24
amiami.com | shop | AmiAmi | Shop for figures and models. | 2026-11-24
hlj.com | shop | HobbyLink Japan | Shop for models. | 2026-11-24
cdjapan.co.jp | shop | CDJapan | Shop for discs and books. | 2026-11-24
kakaku.com | company | Kakaku.com | Site of a company about its services: prices of shops. | 2026-11-24
flipkart.com | shop | Flipkart | Market place. | 2026-11-24
myntra.com | shop | Myntra | Shop for clothing. | 2026-11-24
lazada.com.ph | shop | Lazada | Market place. | 2026-11-24
lazada.sg | shop | Lazada | Market place. | 2026-11-24
shopee.co.id | shop | Shopee | Market place. | 2026-11-24
shopee.tw | shop | Shopee | Market place. | 2026-11-24
shopee.com.br | shop | Shopee | Market place. | 2026-11-24
tokopedia.com | shop | Tokopedia | Market place. | 2026-11-24
carousell.sg | shop | Carousell | Market place. | 2026-11-24
mercadolibre.com.ar | shop | Mercado Libre | Market place. | 2026-11-24
mercadolibre.com.mx | shop | Mercado Libre | Market place. | 2026-11-24
mercadolibre.com.co | shop | Mercado Libre | Market place. | 2026-11-24
mercadolibre.cl | shop | Mercado Libre | Market place. | 2026-11-24
mercadolivre.com.br | shop | Mercado Livre | Market place. | 2026-11-24
ozon.ru | shop | Ozon | Market place. | 2026-11-24
wildberries.ru | shop | Wildberries | Market place. | 2026-11-24
market.yandex.ru | shop | Yandex Market | Market place. | 2026-11-24
avito.ru | shop | Avito | Market place for notices of sale. | 2026-11-24
rozetka.com.ua | shop | Rozetka | Market place. | 2026-11-24
olx.ua | shop | OLX | Market place for notices of sale. | 2026-11-24
olx.pl | shop | OLX | Market place for notices of sale. | 2026-11-24
allegro.pl | shop | Allegro | Market place. | 2026-11-24
emag.ro | shop | eMAG | Market place. | 2026-11-24
alza.cz | shop | Alza | Shop for electronics. | 2026-11-24
heureka.cz | company | Heureka | Site of a company about its services: prices of shops. | 2026-11-24
ceneo.pl | company | Ceneo | Site of a company about its services: prices of shops. | 2026-11-24
skroutz.gr | shop | Skroutz | Market place. | 2026-11-24
trendyol.com | shop | Trendyol | Market place. | 2026-11-24
sahibinden.com | shop | sahibinden.com | Market place for notices of sale. | 2026-11-24
takealot.com | shop | Takealot | Shop. | 2026-11-24
trademe.co.nz | shop | Trade Me | Market place. | 2026-11-24
gumtree.com | shop | Gumtree | Market place for notices of sale. | 2026-11-24
craigslist.org | shop | Craigslist | Market place for notices of sale. | 2026-11-24
forums.craigslist.org | qa-forum | Craigslist forums | Posts by its users; notices of sale. | 2026-11-24
offerup.com | shop | OfferUp | Market place for notices of sale. | 2026-11-24
facebook.com/marketplace | shop | Facebook Marketplace | Market place for notices of sale. | 2026-11-24
kijiji.ca | shop | Kijiji | Market place for notices of sale. | 2026-11-24
leboncoin.fr | shop | Leboncoin | Market place for notices of sale. | 2026-11-24
kleinanzeigen.de | shop | Kleinanzeigen | Market place for notices of sale. | 2026-11-24
ebay-kleinanzeigen.de | shop | Kleinanzeigen | Market place for notices of sale. | 2026-11-24
willhaben.at | shop | willhaben | Market place for notices of sale. | 2026-11-24
ricardo.ch | shop | Ricardo | Market place for auctions. | 2026-11-24
marktplaats.nl | shop | Marktplaats | Market place for notices of sale. | 2026-11-24
2ememain.be | shop | 2ememain | Market place for notices of sale. | 2026-11-24
wallapop.com | shop | Wallapop | Market place for notices of sale. | 2026-11-24
blocket.se | shop | Blocket | Market place for notices of sale. | 2026-11-24
tradera.com | shop | Tradera | Market place for auctions. | 2026-11-24
finn.no | shop | FINN | Market place for notices of sale. | 2026-11-24
vinted.fr | shop | Vinted | Market place for used clothing. | 2026-11-24
vinted.com | shop | Vinted | Market place for used clothing. | 2026-11-24
poshmark.com | shop | Poshmark | Market place for used clothing. | 2026-11-24

Auctions
christies.com | shop | Christie's | Market place for auctions. | 2026-11-24
sothebys.com | shop | Sotheby's | Market place for auctions. | 2026-11-24
bonhams.com | shop | Bonhams | Market place for auctions. | 2026-11-24
ha.com | shop | Heritage Auctions | Market place for auctions. | 2026-11-24
catawiki.com | shop | Catawiki | Market place for auctions. | 2026-11-24
invaluable.com | shop | Invaluable | Market place for auctions. | 2026-11-24
liveauctioneers.com | shop | LiveAuctioneers | Market place for auctions. | 2026-11-24
bringatrailer.com | shop | Bring a Trailer | Market place for auctions of cars. | 2026-11-24
gunbroker.com | shop | GunBroker | Market place for auctions of firearms. | 2026-11-24

Shops of many goods, North America
target.com | shop | Target | Shop. | 2026-11-24
costco.com | shop | Costco | Shop. | 2026-11-24
macys.com | shop | Macy's | Shop for clothing and household goods. | 2026-11-24
sears.com | shop | Sears | Shop. | 2026-11-24
wayfair.com | shop | Wayfair | Shop for furniture. | 2026-11-24
overstock.com | shop | Overstock | Shop for furniture. | 2026-11-24
bedbathandbeyond.com | shop | Bed Bath & Beyond | Shop for household goods. | 2026-11-24
staples.com | shop | Staples | Shop for office goods. | 2026-11-24
canadiantire.ca | shop | Canadian Tire | Shop. | 2026-11-24
homedepot.com | shop | The Home Depot | Shop for tools and building goods. | 2026-11-24
lowes.com | shop | Lowe's | Shop for tools and building goods. | 2026-11-24
acehardware.com | shop | Ace Hardware | Shop for tools and building goods. | 2026-11-24
harborfreight.com | shop | Harbor Freight | Shop for tools. | 2026-11-24
mcmaster.com | shop | McMaster-Carr | Shop for parts of machines. | 2026-11-24
grainger.com | shop | Grainger | Shop for tools and parts. | 2026-11-24
wholefoodsmarket.com | shop | Whole Foods Market | Shop for food. | 2026-11-24
kroger.com | shop | Kroger | Shop for food. | 2026-11-24
walgreens.com | shop | Walgreens | Shop for drugs and household goods. | 2026-11-24
cvs.com | shop | CVS | Shop for drugs and household goods. | 2026-11-24
iherb.com | shop | iHerb | Shop for food supplements. | 2026-11-24
chewy.com | shop | Chewy | Shop for goods for animals. | 2026-11-24

Shops of many goods, Europe and Australia
argos.co.uk | shop | Argos | Shop. | 2026-11-24
johnlewis.com | shop | John Lewis | Shop. | 2026-11-24
tesco.com | shop | Tesco | Shop for food. | 2026-11-24
asda.com | shop | Asda | Shop for food. | 2026-11-24
boots.com | shop | Boots | Shop for drugs and cosmetics. | 2026-11-24
marksandspencer.com | shop | Marks & Spencer | Shop for clothing and food. | 2026-11-24
diy.com | shop | B&Q | Shop for tools and building goods. | 2026-11-24
screwfix.com | shop | Screwfix | Shop for tools and building goods. | 2026-11-24
otto.de | shop | Otto | Shop. | 2026-11-24
lidl.de | shop | Lidl | Shop. | 2026-11-24
dm.de | shop | dm | Shop for cosmetics and household goods. | 2026-11-24
obi.de | shop | OBI | Shop for tools and building goods. | 2026-11-24
bauhaus.info | shop | Bauhaus | Shop for tools and building goods. | 2026-11-24
hornbach.de | shop | Hornbach | Shop for tools and building goods. | 2026-11-24
galaxus.ch | shop | Galaxus | Shop. | 2026-11-24
digitec.ch | shop | Digitec | Shop for electronics. | 2026-11-24
cdiscount.com | shop | Cdiscount | Shop. | 2026-11-24
fnac.com | shop | Fnac | Shop for electronics and books. | 2026-11-24
darty.com | shop | Darty | Shop for electronics. | 2026-11-24
leroymerlin.fr | shop | Leroy Merlin | Shop for tools and building goods. | 2026-11-24
carrefour.fr | shop | Carrefour | Shop. | 2026-11-24
decathlon.fr | shop | Decathlon | Shop for sporting goods. | 2026-11-24
decathlon.com | shop | Decathlon | Shop for sporting goods. | 2026-11-24
decathlon.co.uk | shop | Decathlon | Shop for sporting goods. | 2026-11-24
bol.com | shop | bol | Shop. | 2026-11-24
bunnings.com.au | shop | Bunnings | Shop for tools and building goods. | 2026-11-24
woolworths.com.au | shop | Woolworths | Shop for food. | 2026-11-24
jbhifi.com.au | shop | JB Hi-Fi | Shop for electronics. | 2026-11-24

Electronics and computers
bestbuy.com | shop | Best Buy | Shop for electronics. | 2026-11-24
bestbuy.ca | shop | Best Buy | Shop for electronics. | 2026-11-24
newegg.com | shop | Newegg | Shop for computers and their parts. | 2026-11-24
microcenter.com | shop | Micro Center | Shop for computers and their parts. | 2026-11-24
community.microcenter.com | qa-forum | Micro Center Community | Posts by its users; computers. | 2026-11-24
canadacomputers.com | shop | Canada Computers | Shop for computers and their parts. | 2026-11-24
monoprice.com | shop | Monoprice | Shop for electronics. | 2026-11-24
gamestop.com | shop | GameStop | Shop for games. | 2026-11-24
currys.co.uk | shop | Currys | Shop for electronics. | 2026-11-24
scan.co.uk | shop | Scan | Shop for computers and their parts. | 2026-11-24
overclockers.co.uk | shop | Overclockers UK | Shop for computers and their parts. | 2026-11-24
forums.overclockers.co.uk | qa-forum | Overclockers UK Forums | Posts by its users; computers. | 2026-11-24
ebuyer.com | shop | Ebuyer | Shop for computers and their parts. | 2026-11-24
mediamarkt.de | shop | MediaMarkt | Shop for electronics. | 2026-11-24
saturn.de | shop | Saturn | Shop for electronics. | 2026-11-24
conrad.de | shop | Conrad | Shop for electronics. | 2026-11-24
reichelt.de | shop | Reichelt | Shop for electronics. | 2026-11-24
alternate.de | shop | Alternate | Shop for computers and their parts. | 2026-11-24
mindfactory.de | shop | Mindfactory | Shop for computers and their parts. | 2026-11-24
notebooksbilliger.de | shop | notebooksbilliger.de | Shop for computers and their parts. | 2026-11-24
caseking.de | shop | Caseking | Shop for computers and their parts. | 2026-11-24
coolblue.nl | shop | Coolblue | Shop for electronics. | 2026-11-24
ldlc.com | shop | LDLC | Shop for computers and their parts. | 2026-11-24
pccomponentes.com | shop | PcComponentes | Shop for computers and their parts. | 2026-11-24
komplett.no | shop | Komplett | Shop for electronics. | 2026-11-24
elgiganten.se | shop | Elgiganten | Shop for electronics. | 2026-11-24
verkkokauppa.com | shop | Verkkokauppa.com | Shop for electronics. | 2026-11-24
digikey.com | shop | DigiKey | Shop for electronic parts. | 2026-11-24
forum.digikey.com | qa-forum | DigiKey TechForum | Posts by its users; electronics. | 2026-11-24
mouser.com | shop | Mouser | Shop for electronic parts. | 2026-11-24
farnell.com | shop | Farnell | Shop for electronic parts. | 2026-11-24
rs-online.com | shop | RS | Shop for electronic parts. | 2026-11-24
lcsc.com | shop | LCSC | Shop for electronic parts. | 2026-11-24
adafruit.com | shop | Adafruit | Shop for electronic parts. | 2026-11-24
forums.adafruit.com | qa-forum | Adafruit Forums | Posts by its users; electronics. | 2026-11-24
learn.adafruit.com | reference | Adafruit Learning System | Handbooks by the maker of the products. | 2026-11-24
sparkfun.com | shop | SparkFun | Shop for electronic parts. | 2026-11-24
forum.sparkfun.com | qa-forum | SparkFun Community | Posts by its users; electronics. | 2026-11-24
pololu.com | shop | Pololu | Shop for electronic parts. | 2026-11-24
forum.pololu.com | qa-forum | Pololu Forum | Posts by its users; electronics. | 2026-11-24
seeedstudio.com | shop | Seeed Studio | Shop for electronic parts. | 2026-11-24
forum.seeedstudio.com | qa-forum | Seeed Studio Forum | Posts by its users; electronics. | 2026-11-24
wiki.seeedstudio.com | reference | Seeed Studio Wiki | Handbook by the maker of the product. | 2026-11-24
thepihut.com | shop | The Pi Hut | Shop for electronic parts. | 2026-11-24
pimoroni.com | shop | Pimoroni | Shop for electronic parts. | 2026-11-24
forums.pimoroni.com | qa-forum | Pimoroni Buccaneers | Posts by its users; electronics. | 2026-11-24
tindie.com | shop | Tindie | Market place for electronics. | 2026-11-24
crowdsupply.com | shop | Crowd Supply | Shop for electronics. | 2026-11-24
ifixit.com | wiki | iFixit | Open-edit wiki; repair of devices. | 2026-11-24
ifixit.com/products | shop | iFixit | Shop for tools and parts. | 2026-11-24
backmarket.com | shop | Back Market | Market place for used electronics. | 2026-11-24

Prices of shops
idealo.de | company | idealo | Site of a company about its services: prices of shops. | 2026-11-24
geizhals.de | company | Geizhals | Site of a company about its services: prices of shops. | 2026-11-24
geizhals.at | company | Geizhals | Site of a company about its services: prices of shops. | 2026-11-24
geizhals.eu | company | Geizhals | Site of a company about its services: prices of shops. | 2026-11-24
pricespy.co.uk | company | PriceSpy | Site of a company about its services: prices of shops. | 2026-11-24
pricerunner.com | company | PriceRunner | Site of a company about its services: prices of shops. | 2026-11-24
pcpartpicker.com | company | PCPartPicker | Site of a company about its services: prices of shops. | 2026-11-24
camelcamelcamel.com | company | camelcamelcamel | Site of a company about its services: prices of shops. | 2026-11-24
keepa.com | company | Keepa | Site of a company about its services: prices of shops. | 2026-11-24
shopping.google.com | company | Google Shopping | Site of a company about its services: prices of shops. | 2026-11-24
slickdeals.net | qa-forum | Slickdeals | Posts by its users; offers of shops. | 2026-11-24
hotukdeals.com | qa-forum | hotukdeals | Posts by its users; offers of shops. | 2026-11-24
mydealz.de | qa-forum | mydealz | Posts by its users; offers of shops. | 2026-11-24
dealabs.com | qa-forum | Dealabs | Posts by its users; offers of shops. | 2026-11-24
ozbargain.com.au | qa-forum | OzBargain | Posts by its users; offers of shops. | 2026-11-24

Books
abebooks.co.uk | shop | AbeBooks | Market place for books. | 2026-11-24
abebooks.fr | shop | AbeBooks | Market place for books. | 2026-11-24
alibris.com | shop | Alibris | Market place for books. | 2026-11-24
biblio.com | shop | Biblio | Market place for books. | 2026-11-24
thriftbooks.com | shop | ThriftBooks | Shop for books. | 2026-11-24
betterworldbooks.com | shop | Better World Books | Shop for books. | 2026-11-24
bookdepository.com | shop | Book Depository | Shop for books, closed in 2023. | 2026-11-24
powells.com | shop | Powell's | Shop for books. | 2026-11-24
kobo.com | shop | Kobo | Shop for books. | 2026-11-24
blackwells.co.uk | shop | Blackwell's | Shop for books. | 2026-11-24
foyles.co.uk | shop | Foyles | Shop for books. | 2026-11-24
worldofbooks.com | shop | World of Books | Shop for books. | 2026-11-24
indigo.ca | shop | Indigo | Shop for books. | 2026-11-24
booktopia.com.au | shop | Booktopia | Shop for books. | 2026-11-24
thalia.de | shop | Thalia | Shop for books. | 2026-11-24
buecher.de | shop | bücher.de | Shop for books. | 2026-11-24
booklooker.de | shop | booklooker | Market place for books. | 2026-11-24
decitre.fr | shop | Decitre | Shop for books. | 2026-11-24
casadellibro.com | shop | Casa del Libro | Shop for books. | 2026-11-24
ibs.it | shop | IBS | Shop for books. | 2026-11-24
adlibris.com | shop | Adlibris | Shop for books. | 2026-11-24
bokus.com | shop | Bokus | Shop for books. | 2026-11-24
labirint.ru | shop | Labirint | Shop for books. | 2026-11-24
kinokuniya.co.jp | shop | Kinokuniya | Shop for books. | 2026-11-24
books.com.tw | shop | Books.com.tw | Shop for books. | 2026-11-24
bookfinder.com | company | BookFinder | Site of a company about its services: prices of books. | 2026-11-24
humblebundle.com | shop | Humble Bundle | Shop for games and books. | 2026-11-24
drivethrurpg.com | shop | DriveThruRPG | Shop for role-playing games. | 2026-11-24

Music instruments and discs
thomann.de | shop | Thomann | Shop for music instruments. | 2026-11-24
thomannmusic.com | shop | Thomann | Shop for music instruments. | 2026-11-24
sweetwater.com | shop | Sweetwater | Shop for music instruments. | 2026-11-24
guitarcenter.com | shop | Guitar Center | Shop for music instruments. | 2026-11-24
musiciansfriend.com | shop | Musician's Friend | Shop for music instruments. | 2026-11-24
reverb.com | shop | Reverb | Market place for music instruments. | 2026-11-24
gear4music.com | shop | Gear4music | Shop for music instruments. | 2026-11-24
andertons.co.uk | shop | Andertons | Shop for music instruments. | 2026-11-24
long-mcquade.com | shop | Long & McQuade | Shop for music instruments. | 2026-11-24
stewmac.com | shop | StewMac | Shop for parts of guitars. | 2026-11-24
pluginboutique.com | shop | Plugin Boutique | Shop for programs for music. | 2026-11-24
discogs.com/sell | shop | Discogs | Market place for discs. | 2026-11-24
beatport.com | shop | Beatport | Shop for music. | 2026-11-24
hdtracks.com | shop | HDtracks | Shop for music. | 2026-11-24
prestomusic.com | shop | Presto Music | Shop for music. | 2026-11-24
juno.co.uk | shop | Juno | Shop for discs and music instruments. | 2026-11-24
hmv.com | shop | HMV | Shop for discs. | 2026-11-24
sheetmusicplus.com | shop | Sheet Music Plus | Shop for sheet music. | 2026-11-24
musicnotes.com | shop | Musicnotes | Shop for sheet music. | 2026-11-24

Cameras
bhphotovideo.com | shop | B&H | Shop for cameras. | 2026-11-24
adorama.com | shop | Adorama | Shop for cameras. | 2026-11-24
keh.com | shop | KEH | Shop for used cameras. | 2026-11-24
mpb.com | shop | MPB | Shop for used cameras. | 2026-11-24
wexphotovideo.com | shop | Wex | Shop for cameras. | 2026-11-24
lensrentals.com | shop | LensRentals | Rents out cameras and lenses. | 2026-11-24

Outdoors and sports
rei.com | shop | REI | Shop for outdoor gear. | 2026-11-24
backcountry.com | shop | Backcountry | Shop for outdoor gear. | 2026-11-24
globetrotter.de | shop | Globetrotter | Shop for outdoor gear. | 2026-11-24
bergfreunde.de | shop | Bergfreunde | Shop for outdoor gear. | 2026-11-24
cabelas.com | shop | Cabela's | Shop for outdoor gear. | 2026-11-24
basspro.com | shop | Bass Pro Shops | Shop for outdoor gear. | 2026-11-24
dickssportinggoods.com | shop | Dick's Sporting Goods | Shop for sporting goods. | 2026-11-24
llbean.com | shop | L.L.Bean | Shop for clothing and outdoor gear. | 2026-11-24
bike-components.de | shop | bike-components | Shop for parts of bicycles. | 2026-11-24
bike24.com | shop | BIKE24 | Shop for parts of bicycles. | 2026-11-24
rosebikes.de | shop | Rose Bikes | Shop for bicycles. | 2026-11-24
wiggle.co.uk | shop | Wiggle | Shop for bicycles. | 2026-11-24
chainreactioncycles.com | shop | Chain Reaction Cycles | Shop for bicycles. | 2026-11-24
jensonusa.com | shop | Jenson USA | Shop for bicycles. | 2026-11-24
competitivecyclist.com | shop | Competitive Cyclist | Shop for bicycles. | 2026-11-24
sjscycles.co.uk | shop | SJS Cycles | Shop for parts of bicycles. | 2026-11-24
halfords.com | shop | Halfords | Shop for parts of cars and for bicycles. | 2026-11-24

Firearms
brownells.com | shop | Brownells | Shop for firearms and ammunition. | 2026-11-24
midwayusa.com | shop | MidwayUSA | Shop for firearms and ammunition. | 2026-11-24
budsgunshop.com | shop | Bud's Gun Shop | Shop for firearms and ammunition. | 2026-11-24
palmettostatearmory.com | shop | Palmetto State Armory | Shop for firearms and ammunition. | 2026-11-24
luckygunner.com | shop | Lucky Gunner | Shop for firearms and ammunition. | 2026-11-24
opticsplanet.com | shop | OpticsPlanet | Shop for telescopic sights and binoculars. | 2026-11-24

Parts of cars
rockauto.com | shop | RockAuto | Shop for parts of cars. | 2026-11-24
autozone.com | shop | AutoZone | Shop for parts of cars. | 2026-11-24
napaonline.com | shop | NAPA | Shop for parts of cars. | 2026-11-24
advanceautoparts.com | shop | Advance Auto Parts | Shop for parts of cars. | 2026-11-24
summitracing.com | shop | Summit Racing | Shop for parts of cars. | 2026-11-24
tirerack.com | shop | Tire Rack | Shop for tyres. | 2026-11-24
fcpeuro.com | shop | FCP Euro | Shop for parts of cars. | 2026-11-24
ecstuning.com | shop | ECS Tuning | Shop for parts of cars. | 2026-11-24
autodoc.de | shop | Autodoc | Shop for parts of cars. | 2026-11-24
eurocarparts.com | shop | Euro Car Parts | Shop for parts of cars. | 2026-11-24
revzilla.com | shop | RevZilla | Shop for gear for motorcycles. | 2026-11-24
louis.de | shop | Louis | Shop for gear for motorcycles. | 2026-11-24
autotrader.com | shop | Autotrader | Market place for cars. | 2026-11-24
autotrader.co.uk | shop | Auto Trader | Market place for cars. | 2026-11-24
cars.com | shop | Cars.com | Market place for cars. | 2026-11-24
carvana.com | shop | Carvana | Shop for cars. | 2026-11-24
mobile.de | shop | mobile.de | Market place for cars. | 2026-11-24
autoscout24.de | shop | AutoScout24 | Market place for cars. | 2026-11-24

Clothing
zalando.de | shop | Zalando | Shop for clothing. | 2026-11-24
asos.com | shop | ASOS | Shop for clothing. | 2026-11-24
uniqlo.com | shop | Uniqlo | Shop for clothing. | 2026-11-24
zara.com | shop | Zara | Shop for clothing. | 2026-11-24
sephora.com | shop | Sephora | Shop for cosmetics. | 2026-11-24

Hobby and art
michaels.com | shop | Michaels | Shop for hobby goods. | 2026-11-24
joann.com | shop | Joann | Shop for cloth, closed in 2025. | 2026-11-24
dickblick.com | shop | Blick | Shop for art goods. | 2026-11-24
jetpens.com | shop | JetPens | Shop for pens. | 2026-11-24
bricklink.com | shop | BrickLink | Market place for LEGO. | 2026-11-24
hobbyking.com | shop | HobbyKing | Shop for models. | 2026-11-24
miniaturemarket.com | shop | Miniature Market | Shop for board games. | 2026-11-24
cardmarket.com | shop | Cardmarket | Market place for cards of games. | 2026-11-24
tcgplayer.com | shop | TCGplayer | Market place for cards of games. | 2026-11-24
shapeways.com | shop | Shapeways | Market place for printed models. | 2026-11-24
rockler.com | shop | Rockler | Shop for tools for wood. | 2026-11-24
leevalley.com | shop | Lee Valley | Shop for tools for wood. | 2026-11-24
axminstertools.com | shop | Axminster Tools | Shop for tools for wood. | 2026-11-24
webstaurantstore.com | shop | WebstaurantStore | Shop for kitchen goods. | 2026-11-24
morebeer.com | shop | MoreBeer | Shop for goods for brewing. | 2026-11-24
redbubble.com | shop | Redbubble | Market place for printed goods. | 2026-11-24
zazzle.com | shop | Zazzle | Market place for printed goods. | 2026-11-24
teepublic.com | shop | TeePublic | Market place for printed goods. | 2026-11-24

Games, programs and pictures
gog.com | shop | GOG | Shop for games. | 2026-11-24
gog.com/forum | qa-forum | GOG Forum | Posts by its users; games. | 2026-11-24
greenmangaming.com | shop | Green Man Gaming | Shop for games. | 2026-11-24
g2a.com | shop | G2A | Market place for keys of games. | 2026-11-24
kinguin.net | shop | Kinguin | Market place for keys of games. | 2026-11-24
isthereanydeal.com | company | IsThereAnyDeal | Site of a company about its services: prices of games. | 2026-11-24
limitedrungames.com | shop | Limited Run Games | Shop for games. | 2026-11-24
play-asia.com | shop | Play-Asia | Shop for games. | 2026-11-24
themeforest.net | shop | ThemeForest | Market place for designs. | 2026-11-24
codecanyon.net | shop | CodeCanyon | Market place for programs. | 2026-11-24
gumroad.com | shop | Gumroad | Market place for works of its users. | 2026-11-24
teacherspayteachers.com | shop | Teachers Pay Teachers | Market place for school material. | 2026-11-24
shutterstock.com | shop | Shutterstock | Market place for pictures. | 2026-11-24
gettyimages.com | shop | Getty Images | Market place for pictures. | 2026-11-24
istockphoto.com | shop | iStock | Market place for pictures. | 2026-11-24
alamy.com | shop | Alamy | Market place for pictures. | 2026-11-24
stock.adobe.com | shop | Adobe Stock | Market place for pictures. | 2026-11-24
myfonts.com | shop | MyFonts | Shop for fonts. | 2026-11-24
stubhub.com | shop | StubHub | Market place for tickets. | 2026-11-24
fiverr.com | shop | Fiverr | Market place for services. | 2026-11-24
community.fiverr.com | qa-forum | Fiverr Community | Posts by its users; a market place. | 2026-11-24
upwork.com | shop | Upwork | Market place for services. | 2026-11-24
community.upwork.com | qa-forum | Upwork Community | Posts by its users; a market place. | 2026-11-24
udemy.com | shop | Udemy | Market place for courses. | 2026-11-24
`;
