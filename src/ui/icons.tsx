import type { ComponentChildren } from 'preact';
import type { Level } from '../checker/index.ts';

function Icon({ children }: { readonly children: ComponentChildren }) {
	return (
		<svg class="icon" viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
			{children}
		</svg>
	);
}

/** The sign in the shape: a stroke with a dot under it. */
function Exclamation({
	from,
	to,
	dot,
}: {
	readonly from: number;
	readonly to: number;
	readonly dot: number;
}) {
	return (
		<>
			<path class="sign" d={`M10 ${from}V${to}`} />
			<circle class="dot" cx="10" cy={dot} r="1.15" />
		</>
	);
}

/** Each level has a shape of its own, so that colour never says it alone. */
export function LevelIcon({ level }: { readonly level: Level }) {
	if (level === 'stop')
		return (
			<Icon>
				<path class="shape" d="M6.7 1.5h6.6l5.2 5.2v6.6l-5.2 5.2H6.7l-5.2-5.2V6.7z" />
				<Exclamation from={5.4} to={10.6} dot={14} />
			</Icon>
		);
	if (level === 'caution')
		return (
			<Icon>
				<path
					class="shape"
					d="M8.6 2.4a1.6 1.6 0 0 1 2.8 0l7.2 13.2a1.6 1.6 0 0 1-1.4 2.4H2.8a1.6 1.6 0 0 1-1.4-2.4z"
				/>
				<Exclamation from={7} to={11.6} dot={14.6} />
			</Icon>
		);
	if (level === 'tip')
		return (
			<Icon>
				<circle class="shape" cx="10" cy="10" r="8.6" />
				<path class="sign" d="M10 9.4v4.8" />
				<circle class="dot" cx="10" cy="6.2" r="1.15" />
			</Icon>
		);
	return (
		<Icon>
			<circle class="shape" cx="10" cy="10" r="8.6" />
			<path class="sign" d="m6.2 10.4 2.6 2.6 5-5.6" />
		</Icon>
	);
}

/** An arrow for moving through the findings; `-1` points back. */
export function ArrowIcon({ by }: { readonly by: 1 | -1 }) {
	return (
		<Icon>
			<path class="line" d={by === 1 ? 'm8 5 5 5-5 5' : 'm12 5-5 5 5 5'} />
		</Icon>
	);
}

export function CloseIcon() {
	return (
		<Icon>
			<path class="line" d="m5.5 5.5 9 9m0-9-9 9" />
		</Icon>
	);
}
