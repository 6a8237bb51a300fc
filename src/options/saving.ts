import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useState } from 'preact/hooks';
import {
	forgetSetting,
	type SettingKey,
	type Settings,
	type SettingsState,
	saveSetting,
	type Translate,
} from '../settings/index.ts';

/** How long nobody must type before the page says that it has saved, in milliseconds; keeps a screen reader quiet meanwhile. */
const QUIET = 600;
/** How long it then says so, in milliseconds. */
const SHOWN = 4000;

export type Outcome = 'saved' | 'forgotten' | 'imported' | 'reset' | 'copied' | 'failed';

export interface Saving {
	/** What the page says of the last change; null while there is nothing to say. */
	readonly outcome: Outcome | null;
	save<K extends SettingKey>(key: K, value: Settings[K]): void;
	/** Goes back to the default. */
	forget(...keys: readonly string[]): void;
	/** Says of any other work what came of it. */
	report(work: Promise<unknown>, done: Outcome): void;
}

/** Saves at once, and gives the quiet word about it a moment later. */
export function useSaving(): Saving {
	const [last, setLast] = useState<{ readonly outcome: Outcome } | null>(null);
	const [outcome, setOutcome] = useState<Outcome | null>(null);

	useEffect(() => {
		if (!last) return;
		const say = setTimeout(() => setOutcome(last.outcome), QUIET);
		const hush = setTimeout(() => setOutcome(null), QUIET + SHOWN);
		return () => {
			clearTimeout(say);
			clearTimeout(hush);
		};
	}, [last]);

	const report = useCallback(async (work: Promise<unknown>, done: Outcome) => {
		const outcome = await work.then(
			() => done,
			() => 'failed' as const,
		);
		setLast({ outcome });
	}, []);

	return {
		outcome,
		report: (work, done) => void report(work, done),
		save: (key, value) => void report(saveSetting(key, value), 'saved'),
		forget: (...keys) => void report(Promise.all(keys.map(forgetSetting)), 'forgotten'),
	};
}

/** What every field of the page needs. */
export interface Page extends SettingsState {
	readonly translate: Translate;
	readonly saving: Saving;
}

export const PageContext = createContext<Page | null>(null);

/** The page around a field. Throws outside `OptionsPage`. */
export function usePage(): Page {
	const page = useContext(PageContext);
	if (!page) throw new Error('A field of the options page stands outside of it.');
	return page;
}
