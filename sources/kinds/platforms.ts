/**
 * Platforms whose tenants are publishers of their own: the owner is not the author, so no tenant has a name
 * here. Rows that the Public Suffix List has as well say more of them than the list does.
 */
export const platforms = `
.altervista.org | self-publishing | | Sites under altervista.org are written by their holders. | 2026-11-23
.bearblog.dev | self-publishing | | Blogs under bearblog.dev are written by their holders. | 2026-11-23
.beehiiv.com | newsletter | | Newsletters under beehiiv.com are written by their holders. | 2026-11-23
.blogspot.co.uk | self-publishing | | Blogs under blogspot.co.uk are written by their holders. | 2026-11-23
.blogspot.com | self-publishing | | Blogs under blogspot.com are written by their holders. | 2026-11-23
.blogspot.de | self-publishing | | Blogs under blogspot.de are written by their holders. | 2026-11-23
.blogspot.fr | self-publishing | | Blogs under blogspot.fr are written by their holders. | 2026-11-23
.bandcamp.com | self-publishing | | Pages under bandcamp.com are made by their holders. | 2026-11-23
.canalblog.com | self-publishing | | Blogs under canalblog.com are written by their holders. | 2026-11-23
.dreamwidth.org | self-publishing | | Journals under dreamwidth.org are written by their holders. | 2026-11-23
.fandom.com | wiki | | Wikis under fandom.com are written by their readers. | 2026-11-23
.free.fr | self-publishing | | Sites under free.fr are written by their holders. | 2026-11-23
.ghost.io | newsletter | | Newsletters under ghost.io are written by their holders. | 2026-11-23
.github.io | self-publishing | | Sites under github.io are written by their holders. | 2026-11-23
.gitlab.io | self-publishing | | Sites under gitlab.io are written by their holders. | 2026-11-23
.hatenablog.com | self-publishing | | Blogs under hatenablog.com are written by their holders. | 2026-11-23
.jimdosite.com | self-publishing | | Sites under jimdosite.com are written by their holders. | 2026-11-23
.livejournal.com | self-publishing | | Journals under livejournal.com are written by their holders. | 2026-11-23
.medium.com | self-publishing | | Articles under medium.com are written by their authors. | 2026-11-23
.micro.blog | self-publishing | | Blogs under micro.blog are written by their holders. | 2026-11-23
.miraheze.org | wiki | | Wikis under miraheze.org are written by their readers. | 2026-11-23
.neocities.org | self-publishing | | Sites under neocities.org are written by their holders. | 2026-11-23
.netlify.app | self-publishing | | Sites under netlify.app are written by their holders. | 2026-11-23
.notion.site | self-publishing | | Pages under notion.site are written by their holders. | 2026-11-23
.over-blog.com | self-publishing | | Blogs under over-blog.com are written by their holders. | 2026-11-23
.pages.dev | self-publishing | | Sites under pages.dev are written by their holders. | 2026-11-23
.proboards.com | qa-forum | | Forums under proboards.com are written by their users. | 2026-11-23
.readthedocs.io | code-host | | Handbooks under readthedocs.io are written by the makers of the code. | 2026-11-23
.squarespace.com | self-publishing | | Sites under squarespace.com are written by their holders. | 2026-11-23
.substack.com | newsletter | | Newsletters under substack.com are written by their holders. | 2026-11-23
.tripod.com | self-publishing | | Sites under tripod.com are written by their holders. | 2026-11-23
.tumblr.com | self-publishing | | Blogs under tumblr.com are written by their holders. | 2026-11-23
.typepad.com | self-publishing | | Blogs under typepad.com are written by their holders. | 2026-11-23
.vercel.app | self-publishing | | Sites under vercel.app are written by their holders. | 2026-11-23
.weebly.com | self-publishing | | Sites under weebly.com are written by their holders. | 2026-11-23
.wiki.gg | wiki | | Wikis under wiki.gg are written by their readers. | 2026-11-23
.wikidot.com | wiki | | Wikis under wikidot.com are written by their readers. | 2026-11-23
.wixsite.com | self-publishing | | Sites under wixsite.com are written by their holders. | 2026-11-23
.wordpress.com | self-publishing | | Blogs under wordpress.com are written by their holders; WordPress.com is only their host. | 2026-11-23
.write.as | self-publishing | | Blogs under write.as are written by their holders. | 2026-11-23
`;
