/** A note is `front`, written once, and `body`, which a second export writes anew. */
export interface MarkdownTemplate {
  readonly front: string;
  readonly body: string;
}

const heading = `# {{ title }}

{{ about }}
`;

const attribution = `{% for line in post.attribution %}

{{ line }}
{% endfor %}
`;

const sources = `{% if sources %}

## {{ sourcesHeading }}

{{ sources | join: "\\n" }}
{% endif %}
`;

const sourcesOfPost = `{% if post.sources %}

### {{ sourcesInPostHeading }}

{{ post.sources | join: "\\n" }}
{% endif %}
`;

const noteParts = `{% if note.revision %}

{{ note.revision }}
{% endif %}
{% if note.kept %}

{{ note.kept }}
{% endif %}
`;

/** CommonMark, for any program. */
const plain: MarkdownTemplate = {
  front: '',
  body: `${heading}{% for post in posts %}

## {{ post.heading }}
${attribution}{% for note in post.notes %}

{{ note.words }}
${noteParts}{% if note.judged %}

{{ note.judged }}
{% endif %}
{% if note.items %}

{{ note.items | join: "\\n" }}
{% endif %}
{% endfor %}
${sourcesOfPost}{% endfor %}
${sources}`,
};

/** Properties, a callout for each note whose kind tells the verdict, and a block id that links keep. */
const obsidian: MarkdownTemplate = {
  front: `---
title: {{ title | yaml }}
source: {{ link | yaml }}
site: {{ site | yaml }}
created: {{ exported | date: "YYYY-MM-DD" }}
tags:
  - scholium
{% for tag in tags %}
{% if tag %}
  - {{ tag | name | yaml }}
{% endif %}
{% endfor %}
---

`,
  body: `${heading}{% for post in posts %}

## {{ post.heading }}
${attribution}{% for note in post.notes %}

> [!{{ note.callout }}] {{ note.judged | default: labels.note }}
{{ note.words | prefix: "> " }}
{% if note.revision %}
>
{{ note.revision | prefix: "> " }}
{% endif %}
{% if note.kept %}
>
{{ note.kept | prefix: "> " }}
{% endif %}
{% if note.items %}
>
{{ note.items | join: "\\n" | prefix: "> " }}
{% endif %}

{{ note.block }}
{% endfor %}
${sourcesOfPost}{% endfor %}
${sources}`,
};

/** An outline: a block for each post and each note, with the note's id as its own. */
const logseq: MarkdownTemplate = {
  front: `title:: {{ title }}
source:: {{ link | bare }}

`,
  body: `- {{ about }}
{% for post in posts %}
- ### {{ post.heading }}
{% for line in post.attribution %}
	- {{ line }}
{% endfor %}
{% for note in post.notes %}
	- id:: {{ note.id }}
{% if note.verdict %}
	  verdict:: {{ note.verdict }}
{% endif %}
	  {{ note.words | hang: "\\t  " }}
{% if note.revision %}
		- {{ note.revision }}
{% endif %}
{% if note.kept %}
		- {{ note.kept }}
{% endif %}
{% if note.wording %}
		- {{ labels.wording }} {{ note.wording | lines | hang: "\\t\\t  " }}
{% endif %}
{% if note.said %}
		- {{ note.said }}
{% endif %}
{% for evidence in note.evidence %}
		- {{ evidence.says }}
{% if evidence.quote %}
			- {{ evidence.quote | quote | hang: "\\t\\t\\t  " }}
{% endif %}
{% if evidence.note %}
			- {{ evidence.note | lines | hang: "\\t\\t\\t  " }}
{% endif %}
{% if evidence.about %}
			- {{ evidence.about }}
{% endif %}
{% endfor %}
{% if note.tags %}
		- {{ note.tags | tag | join: " " }}
{% endif %}
{% if note.quote %}
		- {{ labels.toWords | link: note.link }}
{% endif %}
{% if note.comment %}
		- {{ note.comment | hang: "\\t\\t  " }}
{% endif %}
{% endfor %}
{% for source in post.citations %}
	- {{ source }}
{% endfor %}
{% endfor %}
`,
};

export const markdownPresets = { plain, obsidian, logseq } as const;
