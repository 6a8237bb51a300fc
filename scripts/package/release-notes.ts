/** The part of the changelog about a version; what is not released yet stands under "Unreleased". */
export function changesOf(changelog: string, version: string): string {
	const parts = changelog.split(/^## /m).slice(1);
	const part =
		parts.find((one) => one.startsWith(`[${version}]`)) ??
		parts.find((one) => one.startsWith('[Unreleased]'));
	const text = part
		?.slice(part.indexOf('\n'))
		.replace(/^\[[^\]]+\]: .*$/gm, '')
		.trim();
	if (!text) throw new Error(`CHANGELOG.md says nothing about ${version}, and nothing under [Unreleased].`);
	return text;
}

/** The notes that go with a release. `files`: name and SHA-256. */
export function releaseNotes(
	changelog: string,
	version: string,
	commit: string | undefined,
	files: readonly { readonly name: string; readonly sha256: string }[],
): string {
	const origin = commit ? `Built from commit ${commit}.` : 'Built from the source archive below.';
	const rows = files.map(({ name, sha256 }) => `| ${name} | \`${sha256}\` |`);
	return `# Postwijs ${version}

${origin} \`npm ci && npm run package\` on the source archive gives the same bytes; the signed packages need the same key.

${changesOf(changelog, version)}

## Files

| file | SHA-256 |
| --- | --- |
${rows.join('\n')}
`;
}
