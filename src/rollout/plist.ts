import { escapeXml } from './xml.ts';

/** What a property list of Apple holds here. */
export type PlistValue =
	| string
	| number
	| boolean
	| readonly PlistValue[]
	| { readonly [key: string]: PlistValue };

const isList = (value: PlistValue): value is readonly PlistValue[] => Array.isArray(value);

function element(value: PlistValue, indent: string): string {
	if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>\n`;
	if (typeof value === 'number') return `${indent}<integer>${Math.trunc(value)}</integer>\n`;
	if (typeof value === 'boolean') return `${indent}<${value}/>\n`;
	const inside = `${indent}\t`;
	if (isList(value)) {
		return `${indent}<array>\n${value.map((item) => element(item, inside)).join('')}${indent}</array>\n`;
	}
	const entries = Object.entries(value).map(
		([key, item]) => `${inside}<key>${escapeXml(key)}</key>\n${element(item, inside)}`,
	);
	return `${indent}<dict>\n${entries.join('')}${indent}</dict>\n`;
}

/** A property list as XML. Source: `man 5 plist` of macOS. */
export function plist(value: PlistValue): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
${element(value, '')}</plist>
`;
}
