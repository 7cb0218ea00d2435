/** Where anybody may publish: forums, networks, video, code, newsletters, and the owners of platforms. */
export const community = `
Questions and forums
stackexchange.com | qa-forum | Stack Exchange | Questions and answers by its users. | 2026-11-23
stackoverflow.com | qa-forum | Stack Overflow | Questions and answers by its users. | 2026-11-23
superuser.com | qa-forum | Super User | Questions and answers by its users. | 2026-11-23
serverfault.com | qa-forum | Server Fault | Questions and answers by its users. | 2026-11-23
askubuntu.com | qa-forum | Ask Ubuntu | Questions and answers by its users. | 2026-11-23
mathoverflow.net | qa-forum | MathOverflow | Questions and answers by its users. | 2026-11-23
stackapps.com | qa-forum | Stack Apps | Questions and answers by its users. | 2026-11-23
quora.com | qa-forum | Quora | Questions and answers by its users. | 2026-11-23
reddit.com | qa-forum | Reddit | Posts and comments by its users. | 2026-11-23
redd.it | qa-forum | Reddit | Posts and comments by its users. | 2026-11-23
news.ycombinator.com | qa-forum | Hacker News | Links and comments by its users. | 2026-11-23
lobste.rs | qa-forum | Lobsters | Links and comments by its users. | 2026-11-23
lesswrong.com | qa-forum | LessWrong | Posts and comments by its users. | 2026-11-23
metafilter.com | qa-forum | MetaFilter | Posts and comments by its users. | 2026-11-23
4chan.org | qa-forum | 4chan | Posts by its users. | 2026-11-23
answers.microsoft.com | qa-forum | Microsoft Community | Questions and answers by its users. | 2026-11-23
discourse.org | qa-forum | Discourse | Posts and comments by its users. | 2026-11-23
physicsforums.com | qa-forum | Physics Forums | Posts and comments by its users. | 2026-11-23
gutefrage.net | qa-forum | gutefrage | Questions and answers by its users. | 2026-11-23
zhihu.com | qa-forum | Zhihu | Questions and answers by its users. | 2026-11-23
groups.google.com | qa-forum | Google Groups | Posts by its users. | 2026-11-23

Networks
x.com | social | X | Posts by its users. | 2026-11-23
twitter.com | social | X | Posts by its users. | 2026-11-23
facebook.com | social | Facebook | Posts by its users. | 2026-11-23
instagram.com | social | Instagram | Posts by its users. | 2026-11-23
threads.net | social | Threads | Posts by its users. | 2026-11-23
threads.com | social | Threads | Posts by its users. | 2026-11-23
linkedin.com | social | LinkedIn | Posts by its users. | 2026-11-23
bsky.app | social | Bluesky | Posts by its users. | 2026-11-23
mastodon.social | social | Mastodon | Posts by its users. | 2026-11-23
truthsocial.com | social | Truth Social | Posts by its users. | 2026-11-23
gab.com | social | Gab | Posts by its users. | 2026-11-23
t.me | social | Telegram | Posts by its users. | 2026-11-23
telegram.me | social | Telegram | Posts by its users. | 2026-11-23
vk.com | social | VK | Posts by its users. | 2026-11-23
ok.ru | social | OK | Posts by its users. | 2026-11-23
weibo.com | social | Weibo | Posts by its users. | 2026-11-23
pinterest.com | social | Pinterest | Posts by its users. | 2026-11-23
discord.com | social | Discord | Posts by its users. | 2026-11-23
goodreads.com | social | Goodreads | Reviews by its users. | 2026-11-23
imgur.com | social | Imgur | Pictures by its users. | 2026-11-23
flickr.com | social | Flickr | Pictures by its users. | 2026-11-23
web.telegram.org | social | Telegram | Posts by its users. | 2026-11-23

Video and sound
youtube.com | video | YouTube | Videos by its users. | 2026-11-23
youtu.be | video | YouTube | Videos by its users. | 2026-11-23
vimeo.com | video | Vimeo | Videos by its users. | 2026-11-23
dailymotion.com | video | Dailymotion | Videos by its users. | 2026-11-23
rumble.com | video | Rumble | Videos by its users. | 2026-11-23
odysee.com | video | Odysee | Videos by its users. | 2026-11-23
bitchute.com | video | BitChute | Videos by its users. | 2026-11-23
tiktok.com | video | TikTok | Videos by its users. | 2026-11-23
twitch.tv | video | Twitch | Videos by its users. | 2026-11-23
rutube.ru | video | Rutube | Videos by its users. | 2026-11-23
bilibili.com | video | Bilibili | Videos by its users. | 2026-11-23
soundcloud.com | video | SoundCloud | Recordings by its users. | 2026-11-23
ted.com | video | TED | Recorded talks. | 2026-11-23

Code and its documentation
github.com | code-host | GitHub | Code and discussions by its users. | 2026-11-23
gist.github.com | code-host | GitHub | Code by its users. | 2026-11-23
gitlab.com | code-host | GitLab | Code and discussions by its users. | 2026-11-23
bitbucket.org | code-host | Bitbucket | Code by its users. | 2026-11-23
codeberg.org | code-host | Codeberg | Code and discussions by its users. | 2026-11-23
sourceforge.net | code-host | SourceForge | Code by its users. | 2026-11-23
sr.ht | code-host | SourceHut | Code by its users. | 2026-11-23
launchpad.net | code-host | Launchpad | Code and discussions by its users. | 2026-11-23
npmjs.com | code-host | npm | Packages by its users. | 2026-11-23
pypi.org | code-host | PyPI | Packages by its users. | 2026-11-23
crates.io | code-host | crates.io | Packages by its users. | 2026-11-23
docs.rs | code-host | Docs.rs | Documentation of packages by their authors. | 2026-11-23
huggingface.co | code-host | Hugging Face | Models and data by its users. | 2026-11-23
kaggle.com | code-host | Kaggle | Code and data by its users. | 2026-11-23
codepen.io | code-host | CodePen | Code by its users. | 2026-11-23
jsfiddle.net | code-host | JSFiddle | Code by its users. | 2026-11-23
pastebin.com | code-host | Pastebin | Text by its users. | 2026-11-23
raw.githubusercontent.com | code-host | GitHub | Files by its users. | 2026-11-23
developer.mozilla.org | reference | MDN | Handbook of the web's languages, written by Mozilla and others. | 2026-11-23
docs.python.org | reference | Python documentation | Handbook by the language's makers. | 2026-11-23
learn.microsoft.com | reference | Microsoft Learn | Handbook by the maker of the products. | 2026-11-23
learn.microsoft.com/en-us/answers | qa-forum | Microsoft Q&A | Questions and answers by its users. | 2026-11-23
docs.github.com | reference | GitHub Docs | Handbook by the maker of the product. | 2026-11-23
devdocs.io | reference | DevDocs | Shows handbooks by others. | 2026-11-23
en.cppreference.com | wiki | cppreference | Open-edit handbook of C and C++. | 2026-11-23
wiki.archlinux.org | wiki | ArchWiki | Open-edit handbook of a Linux distribution. | 2026-11-23
w3.org | reference | W3C | Standards of the web. | 2026-11-23
ietf.org | reference | IETF | Standards of the internet. | 2026-11-23
rfc-editor.org | reference | RFC Editor | Standards of the internet. | 2026-11-23
whatwg.org | reference | WHATWG | Standards of the web. | 2026-11-23
iso.org | reference | ISO | International standards. | 2026-11-23
man7.org | reference | Linux manual pages | Handbook of the Linux system. | 2026-11-23

Newsletters and publishing by anyone
=substack.com | newsletter | Substack | Newsletters by its users. | 2026-11-23
=medium.com | self-publishing | Medium | Articles by its users. | 2026-11-23
=wordpress.com | company | WordPress.com | Owner's own pages, not the blogs that it hosts. | 2026-11-23
=blogger.com | company | Blogger | Owner's own pages, not the blogs that it hosts. | 2026-11-23
=tumblr.com | self-publishing | Tumblr | Blogs by its users. | 2026-11-23
=fandom.com | wiki | Fandom | Open-edit wikis by its users. | 2026-11-23
buttondown.com | newsletter | Buttondown | Newsletters by its users. | 2026-11-23
patreon.com | self-publishing | Patreon | Posts by its users, for those who pay them. | 2026-11-23
dev.to | self-publishing | DEV | Articles by its users. | 2026-11-23
scribd.com | self-publishing | Scribd | Documents that its users upload. | 2026-11-23
slideshare.net | self-publishing | SlideShare | Slides that its users upload. | 2026-11-23
issuu.com | self-publishing | Issuu | Documents that its users upload. | 2026-11-23
=sites.google.com | self-publishing | Google Sites | Sites written by their holders. | 2026-11-23
docs.google.com | self-publishing | Google Docs | Documents by its users. | 2026-11-23
drive.google.com | self-publishing | Google Drive | Files by its users. | 2026-11-23
dropbox.com | self-publishing | Dropbox | Files by its users. | 2026-11-23
onedrive.live.com | self-publishing | OneDrive | Files by its users. | 2026-11-23
telegra.ph | self-publishing | Telegraph | Articles by anyone. | 2026-11-23
change.org | self-publishing | Change.org | Petitions by its users. | 2026-11-23
gofundme.com | self-publishing | GoFundMe | Appeals by its users. | 2026-11-23
kickstarter.com | self-publishing | Kickstarter | Appeals by its users. | 2026-11-23
lulu.com | self-publishing | Lulu | Books that their authors publish. | 2026-11-23
smashwords.com | self-publishing | Smashwords | Books that their authors publish. | 2026-11-23
vocal.media | self-publishing | Vocal | Articles by its users. | 2026-11-23
hubpages.com | self-publishing | HubPages | Articles by its users. | 2026-11-23
schneier.com | personal-blog | Schneier on Security | Blog of one author, Bruce Schneier. | 2026-11-23
slatestarcodex.com | personal-blog | Slate Star Codex | Blog of one author, Scott Alexander. | 2026-11-23
paulgraham.com | personal-blog | Paul Graham | Essays of one author. | 2026-11-23
marginalrevolution.com | personal-blog | Marginal Revolution | Blog of two authors, Tyler Cowen and Alex Tabarrok. | 2026-11-23
volokh.com | personal-blog | The Volokh Conspiracy | Blog of several professors of law. | 2026-11-23
craigmurray.org.uk | personal-blog | Craig Murray | Blog of one author. | 2026-11-23
juancole.com | personal-blog | Informed Comment | Blog of one author, Juan Cole. | 2026-11-23
danluu.com | personal-blog | Dan Luu | Blog of one author. | 2026-11-23
martinfowler.com | personal-blog | Martin Fowler | Site of one author. | 2026-11-23
joelonsoftware.com | personal-blog | Joel on Software | Blog of one author, Joel Spolsky. | 2026-11-23
`;
