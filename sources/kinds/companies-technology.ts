/** Makers of software, devices and services of the net, about their own products. */
export const companiesTechnology = `
Google
=google.com | company | Google | Site of a company about its products: programs and services of the net. | 2026-11-24
=g.co | company | Google | Short links of a company. | 2026-11-24
=google.co.uk | company | Google | Site of a company about its products: programs and services of the net. | 2026-11-24
=google.de | company | Google | Site of a company about its products: programs and services of the net. | 2026-11-24
=google.fr | company | Google | Site of a company about its products: programs and services of the net. | 2026-11-24
=google.ca | company | Google | Site of a company about its products: programs and services of the net. | 2026-11-24
research.google | company | Google | Site of a company about its research. | 2026-11-24
deepmind.google | company | Google DeepMind | Site of a company about its research. | 2026-11-24
deepmind.com | company | Google DeepMind | Site of a company about its research. | 2026-11-24
android.com | company | Android | Site of a company about its products: an operating system. | 2026-11-24
developer.android.com | reference | Android Developers | Handbook by the maker of the product. | 2026-11-24
issuetracker.google.com | qa-forum | Google Issue Tracker | Posts by its users; faults of Google's programs. | 2026-11-24
productforums.google.com | qa-forum | Google Product Forums | Posts by its users; products of Google. | 2026-11-24
support.google.com/youtube/thread | qa-forum | YouTube Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/chrome/thread | qa-forum | Google Chrome Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/mail/thread | qa-forum | Gmail Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/websearch/thread | qa-forum | Google Search Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/webmasters/thread | qa-forum | Google Search Central Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/accounts/thread | qa-forum | Google Account Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/drive/thread | qa-forum | Google Drive Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/docs/thread | qa-forum | Google Docs Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/photos/thread | qa-forum | Google Photos Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/maps/thread | qa-forum | Google Maps Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/pixelphone/thread | qa-forum | Pixel Phone Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/googlenest/thread | qa-forum | Google Nest Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/blogger/thread | qa-forum | Blogger Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/chromebook/thread | qa-forum | Chromebook Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/adsense/thread | qa-forum | AdSense Help Community | Posts by its users; products of Google. | 2026-11-24
support.google.com/android/thread | qa-forum | Android Help Community | Posts by its users; products of Google. | 2026-11-24
play.google.com | shop | Google Play | Shop for programs, books and films. | 2026-11-24
chrome.google.com/webstore | shop | Chrome Web Store | Shop for extensions of a browser. | 2026-11-24
chromewebstore.google.com | shop | Chrome Web Store | Shop for extensions of a browser. | 2026-11-24
store.google.com | shop | Google Store | Shop for the maker's devices. | 2026-11-24
patents.google.com | reference | Google Patents | Catalogue of patents. | 2026-11-24
google.com/patents | reference | Google Patents | Catalogue of patents. | 2026-11-24
maps.google.com | reference | Google Maps | Maps. | 2026-11-24
google.com/maps | reference | Google Maps | Maps. | 2026-11-24
maps.app.goo.gl | reference | Google Maps | Short links to maps. | 2026-11-24
goo.gl/maps | reference | Google Maps | Short links to maps. | 2026-11-24
earth.google.com | reference | Google Earth | Maps and pictures of the earth. | 2026-11-24
google.com/books | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
code.google.com | code-host | Google Code | Code by its users, archived. | 2026-11-24
source.android.com | code-host | Android Open Source Project | Home of a program's code and documentation. | 2026-11-24
photos.google.com | self-publishing | Google Photos | Pictures by its users. | 2026-11-24
photos.app.goo.gl | self-publishing | Google Photos | Pictures by its users. | 2026-11-24
plus.google.com | social | Google+ | Posts by its users; closed in 2019. | 2026-11-24
forms.gle | self-publishing | Google Forms | Forms by its users. | 2026-11-24
doubleclick.net | company | Google | Links of advertisements. | 2026-11-24
blog.youtube | company | YouTube | Site of a company about its products. | 2026-11-24

Microsoft
xbox.com | company | Xbox | Site of a company about its products: game consoles. | 2026-11-24
bing.com | company | Bing | Site of a company about its products: a search engine. | 2026-11-24
skype.com | company | Skype | Site of a company about its services: calls. | 2026-11-24
visualstudio.com | company | Visual Studio | Site of a company about its products: tools for programmers. | 2026-11-24
marketplace.visualstudio.com | code-host | Visual Studio Marketplace | Packages by its users. | 2026-11-24
developercommunity.visualstudio.com | qa-forum | Visual Studio Developer Community | Posts by its users; tools for programmers. | 2026-11-24
docs.microsoft.com | reference | Microsoft Docs | Handbook by the maker of the products. | 2026-11-24
docs.microsoft.com/en-us/answers | qa-forum | Microsoft Q&A | Questions and answers by its users. | 2026-11-24
=msdn.microsoft.com | reference | MSDN | Handbook by the maker of the products. | 2026-11-24
=technet.microsoft.com | reference | TechNet | Handbook by the maker of the products. | 2026-11-24
social.msdn.microsoft.com | qa-forum | MSDN Forums | Posts by its users; products of Microsoft. | 2026-11-24
social.technet.microsoft.com | qa-forum | TechNet Forums | Posts by its users; products of Microsoft. | 2026-11-24
social.technet.microsoft.com/wiki | wiki | TechNet Wiki | Open-edit wiki; products of Microsoft. | 2026-11-24
techcommunity.microsoft.com/discussions | qa-forum | Microsoft Tech Community | Posts by its users; products of Microsoft. | 2026-11-24
community.fabric.microsoft.com | qa-forum | Microsoft Fabric Community | Posts by its users; programs for data. | 2026-11-24
community.powerbi.com | qa-forum | Power BI Community | Posts by its users; programs for data. | 2026-11-24
apps.microsoft.com | shop | Microsoft Store | Shop for programs and games. | 2026-11-24
blogs.windows.com | company | Microsoft | Site of a company about its products. | 2026-11-24
1drv.ms | self-publishing | OneDrive | Files by its users. | 2026-11-24
linkedin.com/help | company | LinkedIn | Help pages of a company. | 2026-11-24

Apple
apps.apple.com | shop | App Store | Shop for programs. | 2026-11-24
itunes.apple.com | shop | iTunes | Shop for programs, music and films. | 2026-11-24
music.apple.com | shop | Apple Music | Shop for music. | 2026-11-24
books.apple.com | shop | Apple Books | Shop for books. | 2026-11-24
tv.apple.com | shop | Apple TV | Shop for films and series. | 2026-11-24
podcasts.apple.com | video | Apple Podcasts | Recordings by those who hand them in. | 2026-11-24
discussions.apple.com | qa-forum | Apple Support Community | Posts by its users; products of Apple. | 2026-11-24
developer.apple.com/documentation | reference | Apple Developer Documentation | Handbook by the maker of the products. | 2026-11-24
developer.apple.com/library/archive | reference | Apple Developer Documentation | Handbook by the maker of the products. | 2026-11-24
developer.apple.com/forums | qa-forum | Apple Developer Forums | Posts by its users; products of Apple. | 2026-11-24
forums.developer.apple.com | qa-forum | Apple Developer Forums | Posts by its users; products of Apple. | 2026-11-24
opensource.apple.com | code-host | Apple Open Source | Home of a program's code and documentation. | 2026-11-24
share.icloud.com | self-publishing | iCloud | Files by its users. | 2026-11-24

Search engines and portals
duckduckgo.com | company | DuckDuckGo | Site of a company about its products: a search engine. | 2026-11-24
=yandex.ru | company | Yandex | Site of a company about its products: a search engine. | 2026-11-24
=yandex.com | company | Yandex | Site of a company about its products: a search engine. | 2026-11-24
=ya.ru | company | Yandex | Site of a company about its products: a search engine. | 2026-11-24
=baidu.com | company | Baidu | Site of a company about its products: a search engine. | 2026-11-24
baike.baidu.com | wiki | Baidu Baike | Open-edit wiki; encyclopedia in Chinese. | 2026-11-24
baijiahao.baidu.com | self-publishing | Baidu Baijiahao | Articles by its users. | 2026-11-24
tieba.baidu.com | qa-forum | Baidu Tieba | Posts by its users. | 2026-11-24
zhidao.baidu.com | qa-forum | Baidu Zhidao | Questions and answers by its users. | 2026-11-24
answers.yahoo.com | qa-forum | Yahoo Answers | Questions and answers by its users; closed in 2021. | 2026-11-24
groups.yahoo.com | qa-forum | Yahoo Groups | Posts by its users; closed in 2020. | 2026-11-24

Social networks about themselves
help.x.com | company | X | Help pages of a company. | 2026-11-24
help.twitter.com | company | X | Help pages of a company. | 2026-11-24
about.x.com | company | X | Site of a company about itself. | 2026-11-24
blog.twitter.com | company | X | Site of a company about its products. | 2026-11-24
developer.x.com | reference | X | Handbook by the maker of the product. | 2026-11-24
developer.twitter.com | reference | X | Handbook by the maker of the product. | 2026-11-24
facebook.com/help | company | Facebook | Help pages of a company. | 2026-11-24
developers.facebook.com | reference | Meta for Developers | Handbook by the maker of the products. | 2026-11-24
help.instagram.com | company | Instagram | Help pages of a company. | 2026-11-24
meta.com | company | Meta | Site of a company about its products: social networks and devices. | 2026-11-24
about.meta.com | company | Meta | Site of a company about itself. | 2026-11-24
ai.meta.com | company | Meta AI | Site of a company about its research. | 2026-11-24
engineering.fb.com | company | Meta | Site of a company about its products. | 2026-11-24
whatsapp.com | company | WhatsApp | Site of a company about its products: a chat program. | 2026-11-24
telegram.org | company | Telegram | Site of a company about its products: a chat program. | 2026-11-24
core.telegram.org | reference | Telegram | Handbook by the maker of the product. | 2026-11-24
reddithelp.com | company | Reddit | Help pages of a company. | 2026-11-24
redditinc.com | company | Reddit | Site of a company about itself. | 2026-11-24
support.discord.com | company | Discord | Help pages of a company. | 2026-11-24
help.twitch.tv | company | Twitch | Help pages of a company. | 2026-11-24
dev.twitch.tv | reference | Twitch | Handbook by the maker of the product. | 2026-11-24
support.patreon.com | company | Patreon | Help pages of a company. | 2026-11-24
help.dropbox.com | company | Dropbox | Help pages of a company. | 2026-11-24

Cloud, hosting and names
docs.aws.amazon.com | reference | AWS Documentation | Handbook by the maker of the products. | 2026-11-24
repost.aws | qa-forum | AWS re:Post | Questions and answers by its users. | 2026-11-24
forums.aws.amazon.com | qa-forum | AWS Forums | Posts by its users; products of Amazon. | 2026-11-24
community.cloudflare.com | qa-forum | Cloudflare Community | Posts by its users; services of Cloudflare. | 2026-11-24
digitalocean.com | company | DigitalOcean | Site of a company about its services: hosting. | 2026-11-24
digitalocean.com/community/questions | qa-forum | DigitalOcean Community | Questions and answers by its users. | 2026-11-24
akamai.com | company | Akamai | Site of a company about its services: networks. | 2026-11-24
hetzner.com | company | Hetzner | Site of a company about its services: hosting. | 2026-11-24
ovhcloud.com | company | OVHcloud | Site of a company about its services: hosting. | 2026-11-24
backblaze.com | company | Backblaze | Site of a company about its services: storage of files. | 2026-11-24
netlify.com | company | Netlify | Site of a company about its services: hosting. | 2026-11-24
answers.netlify.com | qa-forum | Netlify Support Forums | Posts by its users; services of Netlify. | 2026-11-24
vercel.com | company | Vercel | Site of a company about its services: hosting. | 2026-11-24
namecheap.com | company | Namecheap | Site of a company about its services: domain names and hosting. | 2026-11-24

Databases and servers
oracle.com | company | Oracle | Site of a company about its products: databases. | 2026-11-24
java.com | company | Java | Site of a company about its products: a programming language. | 2026-11-24
forums.oracle.com | qa-forum | Oracle Forums | Posts by its users; products of Oracle. | 2026-11-24
community.oracle.com | qa-forum | Oracle Communities | Posts by its users; products of Oracle. | 2026-11-24
elastic.co | company | Elastic | Site of a company about its products: databases. | 2026-11-24
discuss.elastic.co | qa-forum | Elastic Forum | Posts by its users; products of Elastic. | 2026-11-24
splunk.com | company | Splunk | Site of a company about its products: programs for data. | 2026-11-24
community.splunk.com | qa-forum | Splunk Community | Posts by its users; products of Splunk. | 2026-11-24
redhat.com | company | Red Hat | Site of a company about its products: an operating system. | 2026-11-24
bugzilla.redhat.com | qa-forum | Red Hat Bugzilla | Posts by its users; faults of programs. | 2026-11-24
ibm.com/docs | reference | IBM Documentation | Handbook by the maker of the products. | 2026-11-24
vmware.com | company | VMware | Site of a company about its products: virtual machines. | 2026-11-24
communities.vmware.com | qa-forum | VMware Communities | Posts by its users; products of VMware. | 2026-11-24

Security
kaspersky.com | company | Kaspersky | Site of a company about its products: programs for security. | 2026-11-24
securelist.com | company | Kaspersky | Site of a company about its research. | 2026-11-24
forum.kaspersky.com | qa-forum | Kaspersky Support Forum | Posts by its users; programs for security. | 2026-11-24
mcafee.com | company | McAfee | Site of a company about its products: programs for security. | 2026-11-24
norton.com | company | Norton | Site of a company about its products: programs for security. | 2026-11-24
community.norton.com | qa-forum | Norton Community | Posts by its users; programs for security. | 2026-11-24
crowdstrike.com | company | CrowdStrike | Site of a company about its products: programs for security. | 2026-11-24
paloaltonetworks.com | company | Palo Alto Networks | Site of a company about its products: programs for security. | 2026-11-24
fortinet.com | company | Fortinet | Site of a company about its products: programs for security. | 2026-11-24
checkpoint.com | company | Check Point | Site of a company about its products: programs for security. | 2026-11-24
sophos.com | company | Sophos | Site of a company about its products: programs for security. | 2026-11-24
trendmicro.com | company | Trend Micro | Site of a company about its products: programs for security. | 2026-11-24
eset.com | company | ESET | Site of a company about its products: programs for security. | 2026-11-24
welivesecurity.com | company | ESET | Site of a company about its research. | 2026-11-24
forum.eset.com | qa-forum | ESET Security Forum | Posts by its users; programs for security. | 2026-11-24
avast.com | company | Avast | Site of a company about its products: programs for security. | 2026-11-24
forum.avast.com | qa-forum | Avast Forum | Posts by its users; programs for security. | 2026-11-24
bitdefender.com | company | Bitdefender | Site of a company about its products: programs for security. | 2026-11-24
malwarebytes.com | company | Malwarebytes | Site of a company about its products: programs for security. | 2026-11-24
forums.malwarebytes.com | qa-forum | Malwarebytes Forums | Posts by its users; programs for security. | 2026-11-24
1password.com | company | 1Password | Site of a company about its products: programs for security. | 2026-11-24
bitwarden.com | company | Bitwarden | Site of a company about its products: programs for security. | 2026-11-24
community.bitwarden.com | qa-forum | Bitwarden Community Forums | Posts by its users; programs for security. | 2026-11-24
lastpass.com | company | LastPass | Site of a company about its products: programs for security. | 2026-11-24
yubico.com | company | Yubico | Site of a company about its products: keys for security. | 2026-11-24
virustotal.com | company | VirusTotal | Site of a company about its services: checks of files. | 2026-11-24
portswigger.net | company | PortSwigger | Site of a company about its products: programs for security. | 2026-11-24
haveibeenpwned.com | reference | Have I Been Pwned | Lists of stolen accounts, kept by Troy Hunt. | 2026-11-24
nordvpn.com | company | NordVPN | Site of a company about its services: private networks. | 2026-11-24
proton.me | company | Proton | Site of a company about its services: mail and storage. | 2026-11-24
protonmail.com | company | Proton Mail | Site of a company about its services: mail. | 2026-11-24

Calls, meetings and mail
zoom.com | company | Zoom | Site of a company about its services: calls and meetings. | 2026-11-24
support.zoom.us | company | Zoom | Help pages of a company. | 2026-11-24
=slack.com | company | Slack | Site of a company about its products: a chat program. | 2026-11-24
mailchimp.com | company | Mailchimp | Site of a company about its services: newsletters. | 2026-11-24
mailchi.mp | newsletter | Mailchimp | Newsletters by its users. | 2026-11-24

Payment
paypal.com | company | PayPal | Site of a company about its services: payment. | 2026-11-24
stripe.com | company | Stripe | Site of a company about its services: payment. | 2026-11-24
docs.stripe.com | reference | Stripe | Handbook by the maker of the product. | 2026-11-24

Books copied by Google, by country
books.google.co.uk | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
books.google.de | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
books.google.fr | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
books.google.ca | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
books.google.es | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
books.google.it | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
books.google.nl | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
books.google.pl | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
books.google.se | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
books.google.ru | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
books.google.com.au | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
books.google.com.br | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24
books.google.co.in | library-archive | Google Books | Digitised books of others; Google is not their publisher. | 2026-11-24

Chips and parts
amd.com | company | AMD | Site of a company about its products: chips. | 2026-11-24
community.amd.com | qa-forum | AMD Community | Posts by its users; products of AMD. | 2026-11-24
nvidia.com | company | Nvidia | Site of a company about its products: chips. | 2026-11-24
forums.developer.nvidia.com | qa-forum | Nvidia Developer Forums | Posts by its users; products of Nvidia. | 2026-11-24
docs.nvidia.com | reference | Nvidia Documentation | Handbook by the maker of the products. | 2026-11-24
nvidia.com/en-us/geforce/forums | qa-forum | GeForce Forums | Posts by its users; products of Nvidia. | 2026-11-24
community.intel.com | qa-forum | Intel Community | Posts by its users; products of Intel. | 2026-11-24
arm.com | company | Arm | Site of a company about its products: chips. | 2026-11-24
developer.arm.com | reference | Arm Developer | Handbook by the maker of the products. | 2026-11-24
community.arm.com | qa-forum | Arm Community | Posts by its users; products of Arm. | 2026-11-24
qualcomm.com | company | Qualcomm | Site of a company about its products: chips. | 2026-11-24
ti.com | company | Texas Instruments | Site of a company about its products: chips. | 2026-11-24
e2e.ti.com | qa-forum | TI E2E | Posts by its users; products of Texas Instruments. | 2026-11-24
analog.com | company | Analog Devices | Site of a company about its products: chips. | 2026-11-24
ez.analog.com | qa-forum | EngineerZone | Posts by its users; products of Analog Devices. | 2026-11-24
st.com | company | STMicroelectronics | Site of a company about its products: chips. | 2026-11-24
community.st.com | qa-forum | ST Community | Posts by its users; products of STMicroelectronics. | 2026-11-24
nxp.com | company | NXP | Site of a company about its products: chips. | 2026-11-24
community.nxp.com | qa-forum | NXP Community | Posts by its users; products of NXP. | 2026-11-24
microchip.com | company | Microchip | Site of a company about its products: chips. | 2026-11-24
xilinx.com | company | Xilinx | Site of a company about its products: chips. | 2026-11-24
espressif.com | company | Espressif | Site of a company about its products: chips. | 2026-11-24
nordicsemi.com | company | Nordic Semiconductor | Site of a company about its products: chips. | 2026-11-24
devzone.nordicsemi.com | qa-forum | Nordic DevZone | Posts by its users; products of Nordic Semiconductor. | 2026-11-24
tsmc.com | company | TSMC | Site of a company about its products: chips. | 2026-11-24
ni.com | company | NI | Site of a company about its products: instruments for measuring. | 2026-11-24
forums.ni.com | qa-forum | NI Community | Posts by its users; products of NI. | 2026-11-24
arduino.cc | company | Arduino | Site of a company about its products: boards for electronics. | 2026-11-24
playground.arduino.cc | wiki | Arduino Playground | Open-edit wiki; boards for electronics. | 2026-11-24
create.arduino.cc/projecthub | self-publishing | Arduino Project Hub | Handbooks by its users. | 2026-11-24
forum.arduino.cc | qa-forum | Arduino Forum | Posts by its users; boards for electronics. | 2026-11-24
raspberrypi.com | company | Raspberry Pi | Site of a company about its products: small computers. | 2026-11-24
forums.raspberrypi.com | qa-forum | Raspberry Pi Forums | Posts by its users; small computers. | 2026-11-24

Boards, cases and memory for computers
asus.com | company | Asus | Site of a company about its products: computers and their parts. | 2026-11-24
rog-forum.asus.com | qa-forum | ROG Forum | Posts by its users; products of Asus. | 2026-11-24
msi.com | company | MSI | Site of a company about its products: computers and their parts. | 2026-11-24
forum-en.msi.com | qa-forum | MSI Forum | Posts by its users; products of MSI. | 2026-11-24
gigabyte.com | company | Gigabyte | Site of a company about its products: parts for computers. | 2026-11-24
asrock.com | company | ASRock | Site of a company about its products: parts for computers. | 2026-11-24
forum.asrock.com | qa-forum | ASRock Forums | Posts by its users; products of ASRock. | 2026-11-24
evga.com | company | EVGA | Site of a company about its products: parts for computers. | 2026-11-24
forums.evga.com | qa-forum | EVGA Forums | Posts by its users; products of EVGA. | 2026-11-24
corsair.com | company | Corsair | Site of a company about its products: parts for computers. | 2026-11-24
forum.corsair.com | qa-forum | Corsair Community | Posts by its users; products of Corsair. | 2026-11-24
noctua.at | company | Noctua | Site of a company about its products: parts for computers. | 2026-11-24
bequiet.com | company | be quiet! | Site of a company about its products: parts for computers. | 2026-11-24
fractal-design.com | company | Fractal Design | Site of a company about its products: parts for computers. | 2026-11-24
kingston.com | company | Kingston | Site of a company about its products: parts for computers. | 2026-11-24
crucial.com | company | Crucial | Site of a company about its products: parts for computers. | 2026-11-24
seagate.com | company | Seagate | Site of a company about its products: storage. | 2026-11-24
westerndigital.com | company | Western Digital | Site of a company about its products: storage. | 2026-11-24
community.wd.com | qa-forum | WD Community | Posts by its users; products of Western Digital. | 2026-11-24
sandisk.com | company | SanDisk | Site of a company about its products: storage. | 2026-11-24
synology.com | company | Synology | Site of a company about its products: storage. | 2026-11-24
community.synology.com | qa-forum | Synology Community | Posts by its users; products of Synology. | 2026-11-24
qnap.com | company | QNAP | Site of a company about its products: storage. | 2026-11-24
forum.qnap.com | qa-forum | QNAP Forum | Posts by its users; products of QNAP. | 2026-11-24

Computers and phones
dell.com | company | Dell | Site of a company about its products: computers. | 2026-11-24
dell.com/community | qa-forum | Dell Community | Posts by its users; products of Dell. | 2026-11-24
hp.com | company | HP | Site of a company about its products: computers and printers. | 2026-11-24
h30434.www3.hp.com | qa-forum | HP Support Community | Posts by its users; products of HP. | 2026-11-24
lenovo.com | company | Lenovo | Site of a company about its products: computers. | 2026-11-24
forums.lenovo.com | qa-forum | Lenovo Forums | Posts by its users; products of Lenovo. | 2026-11-24
acer.com | company | Acer | Site of a company about its products: computers. | 2026-11-24
community.acer.com | qa-forum | Acer Community | Posts by its users; products of Acer. | 2026-11-24
frame.work | company | Framework | Site of a company about its products: computers. | 2026-11-24
community.frame.work | qa-forum | Framework Community | Posts by its users; products of Framework. | 2026-11-24
razer.com | company | Razer | Site of a company about its products: computers and mice. | 2026-11-24
insider.razer.com | qa-forum | Razer Insider | Posts by its users; products of Razer. | 2026-11-24
samsung.com | company | Samsung | Site of a company about its products: phones and electronics. | 2026-11-24
us.community.samsung.com | qa-forum | Samsung Community | Posts by its users; products of Samsung. | 2026-11-24
eu.community.samsung.com | qa-forum | Samsung Community | Posts by its users; products of Samsung. | 2026-11-24
lg.com | company | LG | Site of a company about its products: electronics. | 2026-11-24
sony.com | company | Sony | Site of a company about its products: electronics. | 2026-11-24
huawei.com | company | Huawei | Site of a company about its products: phones and networks. | 2026-11-24
mi.com | company | Xiaomi | Site of a company about its products: phones and electronics. | 2026-11-24
c.mi.com | qa-forum | Xiaomi Community | Posts by its users; products of Xiaomi. | 2026-11-24
oneplus.com | company | OnePlus | Site of a company about its products: phones. | 2026-11-24
community.oneplus.com | qa-forum | OnePlus Community | Posts by its users; products of OnePlus. | 2026-11-24
forums.oneplus.com | qa-forum | OnePlus Forums | Posts by its users; products of OnePlus. | 2026-11-24
nokia.com | company | Nokia | Site of a company about its products: networks. | 2026-11-24
ericsson.com | company | Ericsson | Site of a company about its products: networks. | 2026-11-24
fairphone.com | company | Fairphone | Site of a company about its products: phones. | 2026-11-24
forum.fairphone.com | qa-forum | Fairphone Forum | Posts by its users; phones. | 2026-11-24
fitbit.com | company | Fitbit | Site of a company about its products: watches for sport. | 2026-11-24
community.fitbit.com | qa-forum | Fitbit Community | Posts by its users; products of Fitbit. | 2026-11-24
roku.com | company | Roku | Site of a company about its products: devices for television. | 2026-11-24
community.roku.com | qa-forum | Roku Community | Posts by its users; products of Roku. | 2026-11-24

Networks
cisco.com | company | Cisco | Site of a company about its products: routers and networks. | 2026-11-24
community.cisco.com | qa-forum | Cisco Community | Posts by its users; products of Cisco. | 2026-11-24
ui.com | company | Ubiquiti | Site of a company about its products: routers and networks. | 2026-11-24
community.ui.com | qa-forum | Ubiquiti Community | Posts by its users; products of Ubiquiti. | 2026-11-24
mikrotik.com | company | MikroTik | Site of a company about its products: routers and networks. | 2026-11-24
forum.mikrotik.com | qa-forum | MikroTik Forum | Posts by its users; products of MikroTik. | 2026-11-24
tp-link.com | company | TP-Link | Site of a company about its products: routers and networks. | 2026-11-24
community.tp-link.com | qa-forum | TP-Link Community | Posts by its users; products of TP-Link. | 2026-11-24
netgear.com | company | Netgear | Site of a company about its products: routers and networks. | 2026-11-24
community.netgear.com | qa-forum | Netgear Community | Posts by its users; products of Netgear. | 2026-11-24
avm.de | company | AVM | Site of a company about its products: routers and networks. | 2026-11-24
netgate.com | company | Netgate | Site of a company about its products: routers and networks. | 2026-11-24
forum.netgate.com | qa-forum | Netgate Forum | Posts by its users; networks. | 2026-11-24

Printers, mice, keyboards and displays
epson.com | company | Epson | Site of a company about its products: printers. | 2026-11-24
prusa3d.com | company | Prusa Research | Site of a company about its products: printers of solid models. | 2026-11-24
forum.prusa3d.com | qa-forum | Prusa Forum | Posts by its users; printers of solid models. | 2026-11-24
bambulab.com | company | Bambu Lab | Site of a company about its products: printers of solid models. | 2026-11-24
forum.bambulab.com | qa-forum | Bambu Lab Forum | Posts by its users; printers of solid models. | 2026-11-24
logitech.com | company | Logitech | Site of a company about its products: mice and keyboards. | 2026-11-24
anker.com | company | Anker | Site of a company about its products: batteries and chargers. | 2026-11-24

Games
nintendo.com | company | Nintendo | Site of a company about its products: games and consoles. | 2026-11-24
nintendo.co.jp | company | Nintendo | Site of a company about its products: games and consoles. | 2026-11-24
playstation.com | company | PlayStation | Site of a company about its products: games and consoles. | 2026-11-24
store.playstation.com | shop | PlayStation Store | Shop for games. | 2026-11-24
sega.com | company | Sega | Site of a company about its products: games. | 2026-11-24
developer.valvesoftware.com | wiki | Valve Developer Community | Open-edit wiki; tools for making games. | 2026-11-24
help.steampowered.com | company | Steam Support | Help pages of a company. | 2026-11-24
ea.com | company | Electronic Arts | Site of a company about its products: games. | 2026-11-24
answers.ea.com | qa-forum | EA Answers HQ | Posts by its users; games of Electronic Arts. | 2026-11-24
forums.ea.com | qa-forum | EA Forums | Posts by its users; games of Electronic Arts. | 2026-11-24
ubisoft.com | company | Ubisoft | Site of a company about its products: games. | 2026-11-24
discussions.ubisoft.com | qa-forum | Ubisoft Discussions | Posts by its users; games of Ubisoft. | 2026-11-24
blizzard.com | company | Blizzard | Site of a company about its products: games. | 2026-11-24
us.forums.blizzard.com | qa-forum | Blizzard Forums | Posts by its users; games of Blizzard. | 2026-11-24
eu.forums.blizzard.com | qa-forum | Blizzard Forums | Posts by its users; games of Blizzard. | 2026-11-24
rockstargames.com | company | Rockstar Games | Site of a company about its products: games. | 2026-11-24
bethesda.net | company | Bethesda | Site of a company about its products: games. | 2026-11-24
forums.elderscrollsonline.com | qa-forum | The Elder Scrolls Online Forums | Posts by its users; games. | 2026-11-24
epicgames.com | company | Epic Games | Site of a company about its products: games. | 2026-11-24
store.epicgames.com | shop | Epic Games Store | Shop for games. | 2026-11-24
unrealengine.com | company | Unreal Engine | Site of a company about its products: tools for making games. | 2026-11-24
forums.unrealengine.com | qa-forum | Unreal Engine Forums | Posts by its users; tools for making games. | 2026-11-24
docs.unrealengine.com | reference | Unreal Engine Documentation | Handbook by the maker of the product. | 2026-11-24
riotgames.com | company | Riot Games | Site of a company about its products: games. | 2026-11-24
square-enix.com | company | Square Enix | Site of a company about its products: games. | 2026-11-24
forum.square-enix.com | qa-forum | Final Fantasy XIV Forum | Posts by its users; games of Square Enix. | 2026-11-24
cdprojektred.com | company | CD Projekt Red | Site of a company about its products: games. | 2026-11-24
forums.cdprojektred.com | qa-forum | CD Projekt Red Forums | Posts by its users; games. | 2026-11-24
forum.paradoxplaza.com | qa-forum | Paradox Forums | Posts by its users; games of Paradox. | 2026-11-24
minecraft.net | company | Minecraft | Site of a company about its products: games. | 2026-11-24
feedback.minecraft.net | qa-forum | Minecraft Feedback | Posts by its users; games. | 2026-11-24
bugs.mojang.com | qa-forum | Mojang bug tracker | Posts by its users; faults of games. | 2026-11-24
roblox.com | company | Roblox | Site of a company about its products: games. | 2026-11-24
devforum.roblox.com | qa-forum | Roblox Developer Forum | Posts by its users; tools for making games. | 2026-11-24
warthunder.com | company | War Thunder | Site of a company about its products: games. | 2026-11-24
forum.warthunder.com | qa-forum | War Thunder Forum | Posts by its users; games. | 2026-11-24
eveonline.com | company | EVE Online | Site of a company about its products: games. | 2026-11-24
forums.eveonline.com | qa-forum | EVE Online Forums | Posts by its users; games. | 2026-11-24
wiki.guildwars2.com | wiki | Guild Wars 2 Wiki | Open-edit wiki; games. | 2026-11-24
en-forum.guildwars2.com | qa-forum | Guild Wars 2 Forums | Posts by its users; games. | 2026-11-24
forums.warframe.com | qa-forum | Warframe Forums | Posts by its users; games. | 2026-11-24
factorio.com | company | Factorio | Site of a company about its products: games. | 2026-11-24
forums.factorio.com | qa-forum | Factorio Forums | Posts by its users; games. | 2026-11-24
wiki.factorio.com | wiki | Factorio Wiki | Open-edit wiki; games. | 2026-11-24
mods.factorio.com | code-host | Factorio mod portal | Packages by its users. | 2026-11-24
forum.kerbalspaceprogram.com | qa-forum | Kerbal Space Program Forums | Posts by its users; games. | 2026-11-24
robertsspaceindustries.com | company | Star Citizen | Site of a company about its products: games. | 2026-11-24
robertsspaceindustries.com/spectrum | qa-forum | Spectrum | Posts by its users; games. | 2026-11-24
community.bistudio.com | wiki | Bohemia Interactive Community Wiki | Open-edit wiki; games of Bohemia Interactive. | 2026-11-24
forums.bohemia.net | qa-forum | Bohemia Interactive Forums | Posts by its users; games of Bohemia Interactive. | 2026-11-24
unity.com | company | Unity | Site of a company about its products: tools for making games. | 2026-11-24
docs.unity3d.com | reference | Unity Documentation | Handbook by the maker of the product. | 2026-11-24
forum.unity.com | qa-forum | Unity Forum | Posts by its users; tools for making games. | 2026-11-24
discussions.unity.com | qa-forum | Unity Discussions | Posts by its users; tools for making games. | 2026-11-24
assetstore.unity.com | shop | Unity Asset Store | Shop for parts of games. | 2026-11-24

Programs and services for work
salesforce.com | company | Salesforce | Site of a company about its products: programs for companies. | 2026-11-24
sap.com | company | SAP | Site of a company about its products: programs for companies. | 2026-11-24
community.sap.com | qa-forum | SAP Community | Posts by its users; products of SAP. | 2026-11-24
answers.sap.com | qa-forum | SAP Community | Posts by its users; products of SAP. | 2026-11-24
atlassian.com | company | Atlassian | Site of a company about its products: programs for companies. | 2026-11-24
community.atlassian.com | qa-forum | Atlassian Community | Posts by its users; products of Atlassian. | 2026-11-24
jira.atlassian.com | qa-forum | Atlassian Jira | Posts by its users; faults of programs. | 2026-11-24
trello.com | self-publishing | Trello | Boards by its users. | 2026-11-24
notion.com | company | Notion | Site of a company about its products: programs for companies. | 2026-11-24
notion.so | self-publishing | Notion | Pages by its users. | 2026-11-24
figma.com | company | Figma | Site of a company about its products: programs for design. | 2026-11-24
figma.com/file | self-publishing | Figma | Drawings by its users. | 2026-11-24
figma.com/design | self-publishing | Figma | Drawings by its users. | 2026-11-24
figma.com/community | self-publishing | Figma Community | Drawings by its users. | 2026-11-24
app.box.com | self-publishing | Box | Files by its users. | 2026-11-24
community.shopify.com | qa-forum | Shopify Community | Posts by its users; products of Shopify. | 2026-11-24
shopify.dev | reference | Shopify | Handbook by the maker of the product. | 2026-11-24
=squarespace.com | company | Squarespace | Owner's own pages, not the sites that it hosts. | 2026-11-24
=wix.com | company | Wix | Owner's own pages, not the sites that it hosts. | 2026-11-24
xenforo.com | company | XenForo | Site of a company about its products: a program for forums. | 2026-11-24
xenforo.com/community | qa-forum | XenForo Community | Posts by its users; a program for forums. | 2026-11-24
adobe.com | company | Adobe | Site of a company about its products: programs for pictures and documents. | 2026-11-24
community.adobe.com | qa-forum | Adobe Community | Posts by its users; products of Adobe. | 2026-11-24
forums.adobe.com | qa-forum | Adobe Forums | Posts by its users; products of Adobe. | 2026-11-24
autodesk.com | company | Autodesk | Site of a company about its products: programs for design. | 2026-11-24
forums.autodesk.com | qa-forum | Autodesk Forums | Posts by its users; products of Autodesk. | 2026-11-24
mathworks.com | company | MathWorks | Site of a company about its products: programs for mathematics. | 2026-11-24
mathworks.com/help | reference | MathWorks Help Center | Handbook by the maker of the products. | 2026-11-24
mathworks.com/matlabcentral | qa-forum | MATLAB Central | Posts and files by its users; programs for mathematics. | 2026-11-24
wolfram.com | company | Wolfram | Site of a company about its products: programs for mathematics. | 2026-11-24
community.wolfram.com | qa-forum | Wolfram Community | Posts by its users; products of Wolfram. | 2026-11-24
reference.wolfram.com | reference | Wolfram Language Documentation | Handbook by the maker of the product. | 2026-11-24
wolframalpha.com | reference | Wolfram Alpha | Answers that a program computes. | 2026-11-24
esri.com | company | Esri | Site of a company about its products: programs for maps. | 2026-11-24
community.esri.com | qa-forum | Esri Community | Posts by its users; products of Esri. | 2026-11-24
stata.com | company | Stata | Site of a company about its products: programs for statistics. | 2026-11-24
statalist.org | qa-forum | Statalist | Posts by its users; programs for statistics. | 2026-11-24
ttlc.intuit.com | qa-forum | TurboTax Community | Posts by its users; programs for taxes. | 2026-11-24
forums.plex.tv | qa-forum | Plex Forum | Posts by its users; programs for video. | 2026-11-24
plex.tv | company | Plex | Site of a company about its products: programs for video. | 2026-11-24

Language models
chatgpt.com | company | ChatGPT | Site of a company about its products: a language model. | 2026-11-24
community.openai.com | qa-forum | OpenAI Developer Community | Posts by its users; products of OpenAI. | 2026-11-24
claude.ai | company | Claude | Site of a company about its products: a language model. | 2026-11-24
perplexity.ai | company | Perplexity | Site of a company about its products: language models. | 2026-11-24
mistral.ai | company | Mistral AI | Site of a company about its products: language models. | 2026-11-24
stability.ai | company | Stability AI | Site of a company about its products: programs for pictures. | 2026-11-24
midjourney.com | company | Midjourney | Site of a company about its products: a program for pictures. | 2026-11-24
grok.com | company | Grok | Site of a company about its products: a language model. | 2026-11-24
deepseek.com | company | DeepSeek | Site of a company about its products: language models. | 2026-11-24
deepl.com | company | DeepL | Site of a company about its products: a program for translation. | 2026-11-24

Tools for programmers
github.blog | company | GitHub | Site of a company about its products: tools for programmers. | 2026-11-24
about.gitlab.com | company | GitLab | Site of a company about its products: tools for programmers. | 2026-11-24
docs.gitlab.com | reference | GitLab Docs | Handbook by the maker of the product. | 2026-11-24
youtrack.jetbrains.com | qa-forum | JetBrains YouTrack | Posts by its users; faults of programs. | 2026-11-24
intellij-support.jetbrains.com | qa-forum | IntelliJ support | Posts by its users; products of JetBrains. | 2026-11-24
plugins.jetbrains.com | code-host | JetBrains Marketplace | Packages by its users. | 2026-11-24

Browsers
brave.com | company | Brave | Site of a company about its products: a browser. | 2026-11-24
community.brave.com | qa-forum | Brave Community | Posts by its users; a browser. | 2026-11-24
opera.com | company | Opera | Site of a company about its products: a browser. | 2026-11-24
forums.opera.com | qa-forum | Opera forums | Posts by its users; a browser. | 2026-11-24
vivaldi.com | company | Vivaldi | Site of a company about its products: a browser. | 2026-11-24
forum.vivaldi.net | qa-forum | Vivaldi Forum | Posts by its users; a browser. | 2026-11-24

Advertisements
awin1.com | company | Awin | Links of advertisements, which lead to shops. | 2026-11-24
linksynergy.com | company | Rakuten Advertising | Links of advertisements, which lead to shops. | 2026-11-24
anrdoezrs.net | company | CJ | Links of advertisements, which lead to shops. | 2026-11-24
jdoqocy.com | company | CJ | Links of advertisements, which lead to shops. | 2026-11-24
dpbolvw.net | company | CJ | Links of advertisements, which lead to shops. | 2026-11-24
`;
