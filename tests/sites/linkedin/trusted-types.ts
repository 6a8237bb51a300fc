/** The part of Trusted Types that the page uses; not every browser has it. */
interface TrustedTypeFactory {
	createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypeFactory };

/** LinkedIn filters every string of HTML in its own world through a default policy; Quill 1 writes such strings. */
trustedTypes?.createPolicy('default', {
	createHTML: (html) => html.replace(/<script[\s\S]*?<\/script>|\son\w+="[^"]*"/gi, ''),
});
